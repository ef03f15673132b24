import { Link } from 'react-router';
import type { FeeProposal } from '../api/evidence';
import { paths } from '../app/paths';
import { useWords } from '../ui/language';
import { Notice } from '../ui/Notice';
import { caseWords } from './caseWords';
import { Ladder } from './Ladder';

/** What the fee would be by either ladder, and the cases it was counted from (国办函〔2020〕109号). */
export function ProposedFee({ proposal, pages }: { proposal: FeeProposal; pages: number | undefined }) {
  const w = useWords(caseWords);
  const { month, itemsThisMonth, counted, byItem, byPage, article } = proposal;
  const [year = 0, of = 0] = month.split('-').map(Number);
  return (
    <Notice title={w.proposal} live>
      <p>{w.month(year, of, itemsThisMonth)}</p>
      {counted.length > 0 && (
        <p className="letter-facts">
          {w.counted}
          {counted.map((id, index) => (
            <Link key={id} to={paths.case(id)} aria-label={`${w.counted}${index + 1}`}>
              {index + 1}
            </Link>
          ))}
        </p>
      )}
      <Ladder name={w.byItem} fee={byItem} />
      {byPage && pages !== undefined && <Ladder name={w.byPage(pages)} fee={byPage} />}
      <p className="notice-small">{w.onlyProposal}</p>
      <p className="notice-small" lang="zh-CN">
        {article}
      </p>
    </Notice>
  );
}
