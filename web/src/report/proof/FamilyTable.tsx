import type { Check } from '../../api/reporting';
import { useWords } from '../../ui/language';
import { type Family, isAdvice, isSkipped } from './families';
import { proofWords } from './words';

export function FamilyTable({ family }: { family: Family }) {
  const w = useWords(proofWords);
  return (
    <table className="proof-table">
      <thead>
        <tr>
          <th scope="col">{w.state}</th>
          <th scope="col">{w.detail}</th>
        </tr>
      </thead>
      <tbody>
        {family.checks.map((check) => (
          <tr key={check.rule}>
            <td className="proof-state">
              <State check={check} />
            </td>
            <td>
              <span lang="zh-CN">{check.detail || check.rule}</span>{' '}
              <code className="proof-code">{check.rule}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The result in a word and a sign, never by colour alone. */
function State({ check }: { check: Check }) {
  const w = useWords(proofWords);
  if (isSkipped(check)) return <span className="state-skipped">– {w.skipped}</span>;
  if (check.ok) return <span className="state-ok">✓ {w.ok}</span>;
  return isAdvice(check) ? (
    <span className="state-skipped">! {w.remark}</span>
  ) : (
    <span className="state-broken">✗ {w.violated}</span>
  );
}
