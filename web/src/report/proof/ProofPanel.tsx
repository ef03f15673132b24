import { useLanguage, useWords } from '../../ui/language';
import { Notice } from '../../ui/Notice';
import { useReport } from '../ReportContext';
import { type Family, familiesOf, verdictOf } from './families';
import { FamilyTable } from './FamilyTable';
import { proofWords } from './words';
import './proof.css';

/** Says whether the report adds up, and shows every check that says so. */
export function ProofPanel() {
  const { proof } = useReport().report;
  const w = useWords(proofWords);
  const language = useLanguage();
  const { proved, broken, skipped } = verdictOf(proof.checks);
  return (
    <section className="proof" aria-labelledby="proof-title">
      <h2 id="proof-title">{w.title}</h2>
      <Notice kind={proof.balanced ? 'good' : 'bad'} title={proof.balanced ? `✓ ${w.balanced}` : `✗ ${w.broken}`}>
        <p>{w.counts(`${proved}`, `${broken}`, `${skipped}`)}</p>
        <p className="notice-small">{w.how}</p>
      </Notice>
      <details className="proof-all screen-only" open={!proof.balanced}>
        <summary>{w.show}</summary>
        {familiesOf(proof.checks, language).map((family) => (
          <FamilyDetails key={family.id} family={family} />
        ))}
      </details>
    </section>
  );
}

function FamilyDetails({ family }: { family: Family }) {
  const w = useWords(proofWords);
  const { proved, broken, skipped } = verdictOf(family.checks);
  return (
    <details className="proof-family" open={broken > 0}>
      <summary>
        <span className="proof-id">{family.id}</span> <span className="proof-rule">{family.title}</span>
        <span className="proof-count">{w.counts(`${proved}`, `${broken}`, `${skipped}`)}</span>
      </summary>
      <FamilyTable family={family} />
    </details>
  );
}
