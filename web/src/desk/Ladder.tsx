import type { Ladder as Steps } from '../api/evidence';
import { useWords } from '../ui/language';
import { Scroll } from '../ui/Scroll';
import { figure } from '../ui/text';
import { caseWords } from './caseWords';

/** An amount and the steps of the ladder that make it up. */
export function Ladder({ name, ladder }: { name: string; ladder: Steps }) {
  const w = useWords(caseWords);
  const free = Number(ladder.amount) === 0;
  return (
    <>
      <p>
        {name}：<strong>{free ? w.free : w.amount(figure(ladder.amount))}</strong>
      </p>
      {!free && (
        <Scroll label={name}>
          <table className="desk-figures">
            <thead>
              <tr>
                <th scope="col">{w.range}</th>
                <th scope="col">{w.price}</th>
                <th scope="col">{w.sum}</th>
              </tr>
            </thead>
            <tbody>
              {ladder.steps.map(({ from, to, price, amount }) => (
                <tr key={from}>
                  <th scope="row">{from === to ? from : `${from}—${to}`}</th>
                  <td>{figure(price)}</td>
                  <td>{figure(amount)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </>
  );
}
