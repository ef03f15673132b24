import type { FeeStep } from '../api/clock';
import { bilingual, useWords } from './language';
import { Scroll } from './Scroll';
import { figure } from './text';
import './feeLadder.css';

const texts = bilingual(
  { range: '第几件（页）', price: '单价（元）', sum: '金额（元）' },
  { range: 'Items or pages', price: 'Price (yuan)', sum: 'Amount (yuan)' },
);

/** The steps of a ladder of fees that make up an amount (国办函〔2020〕109号). */
export function FeeLadder({ label, steps }: { label: string; steps: FeeStep[] }) {
  const w = useWords(texts);
  return (
    <Scroll label={label}>
      <table className="fee-ladder">
        <thead>
          <tr>
            <th scope="col">{w.range}</th>
            <th scope="col">{w.price}</th>
            <th scope="col">{w.sum}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ from, to, price, amount }) => (
            <tr key={from}>
              <th scope="row">{from === to ? from : `${from}—${to}`}</th>
              <td>{figure(price)}</td>
              <td>{figure(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
