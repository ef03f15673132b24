import type { Check } from '../../api/reporting';
import { useLanguage, useWords } from '../../ui/language';
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
  return (
    <section className={`proof ${proof.balanced ? 'proof-good' : 'proof-bad'}`} aria-labelledby="proof-title">
      <div className="proof-head">
        <h2 id="proof-title">{w.title}</h2>
        <p className="proof-verdict">{proof.balanced ? `✓ ${w.balanced}` : `✗ ${w.broken}`}</p>
        <p className="proof-count">
          <Counts checks={proof.checks} />
        </p>
      </div>
      <p className="proof-how">{w.how}</p>
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
  return (
    <details className="proof-family" open={verdictOf(family.checks).broken > 0}>
      <summary>
        <span className="proof-id">{family.id}</span> <span className="proof-rule">{family.title}</span>
        <span className="proof-count">
          <Counts checks={family.checks} />
        </span>
      </summary>
      <FamilyTable family={family} />
    </details>
  );
}

function Counts({ checks }: { checks: Check[] }) {
  const w = useWords(proofWords);
  const language = useLanguage();
  const { proved, broken, remarks, skipped } = verdictOf(checks);
  return [
    proved > 0 && w.proved(`${proved}`),
    broken > 0 && w.brokenCount(`${broken}`),
    remarks > 0 && w.remarkCount(`${remarks}`),
    skipped > 0 && w.skippedCount(`${skipped}`),
  ]
    .filter(Boolean)
    .join(language === 'zh' ? '，' : ', ');
}
