import { useWords } from '../../ui/language';
import { Figure } from '../Figure';
import { useReport } from '../ReportContext';
import { proofWords } from './words';
import './proof.css';

const terms = [
  ['first', 't3.new_received.total', ''],
  ['second', 't3.carried_in.total', '＋'],
  ['third', 't3.result_total.total', '＝'],
  ['fourth', 't3.carried_out.total', '＋'],
] as const;

/** The sum that the form itself prints, with this report's numbers in it. */
export function Equation() {
  const { proof } = useReport().report;
  const w = useWords(proofWords);
  const check = proof.checks.find(({ rule }) => rule === 'R1.total');
  if (!check) return null;
  return (
    <div className="equation">
      <span className="equation-title">{w.equation}</span>
      {terms.map(([name, cell, sign]) => (
        <span key={cell} className="equation-term">
          {sign && <span className="equation-sign">{check.ok || sign === '＋' ? sign : '≠'}</span>}
          <span className="equation-name">{w[name]}</span>
          <Figure cell={cell} inline />
        </span>
      ))}
      <span className={check.ok ? 'state-ok' : 'state-broken'}>
        {check.ok ? `✓ ${w.ok}` : `✗ ${w.violated}`}
      </span>
    </div>
  );
}
