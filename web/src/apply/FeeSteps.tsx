import type { Fee } from '../api/clock';
import { useWords } from '../ui/language';
import { Scroll } from '../ui/Scroll';
import { figure } from '../ui/text';
import { simulationWords } from './simulationWords';

/** The amount and the steps of the ladder that make it up. */
export function FeeSteps({ fee }: { fee: Fee }) {
  const w = useWords(simulationWords);
  return (
    <>
      <p className="apply-amount">{w.amount(figure(fee.amount))}</p>
      <Scroll label={w.feeSteps}>
        <table className="apply-table">
          <thead>
            <tr>
              <th scope="col">{w.range}</th>
              <th scope="col">{w.price}</th>
              <th scope="col">{w.sum}</th>
            </tr>
          </thead>
          <tbody>
            {fee.steps.map(({ from, to, price, amount }) => (
              <tr key={from}>
                <th scope="row">
                  {from}—{to}
                </th>
                <td>{figure(price)}</td>
                <td>{figure(amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
