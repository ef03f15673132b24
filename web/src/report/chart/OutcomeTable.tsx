import { useWords } from '../../ui/language';
import { reportWords } from '../words';
import type { Outcome } from './outcomes';

/** The chart's numbers for those who do not see bars. */
export function OutcomeTable({ outcomes }: { outcomes: Outcome[] }) {
  const w = useWords(reportWords);
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{w.result}</th>
          <th scope="col">{w.natural}</th>
          <th scope="col">{w.legal}</th>
          <th scope="col">{w.total}</th>
        </tr>
      </thead>
      <tbody>
        {outcomes.map(({ label, natural, legal }) => (
          <tr key={label}>
            <th scope="row" lang="zh-CN">
              {label}
            </th>
            <td>{natural}</td>
            <td>{legal}</td>
            <td>{natural + legal}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
