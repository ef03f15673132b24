import type { Member } from '../../api/reporting';
import { useLanguage, useWords } from '../../ui/language';
import { day } from '../../ui/text';
import { useReport } from '../ReportContext';
import { eventName } from './events';
import { lineageWords } from './words';

/** The members of a cell; columns that this reader may not see, or that the cell has not, are left out. */
export function MemberTable({ members }: { members: Member[] }) {
  const w = useWords(lineageWords);
  const language = useLanguage();
  const rowName = useRowName();
  const amounts = members.some(({ value }) => value !== null && value !== undefined);
  const refs = members.some(({ ref }) => ref);
  return (
    <table className="plain-table lineage-table">
      <caption className="visually-hidden">{w.members}</caption>
      <thead>
        <tr>
          <th scope="col">{w.day}</th>
          <th scope="col">{w.event}</th>
          <th scope="col">{w.row}</th>
          {amounts && <th scope="col">{w.amount}</th>}
          {refs && <th scope="col">{w.ref}</th>}
        </tr>
      </thead>
      <tbody>
        {members.map((member, at) => (
          <tr key={member.event ?? at}>
            <td className="lineage-day">{day(member.on, language)}</td>
            <td>{eventName(member.type, language)}</td>
            <td lang="zh-CN">{member.row ? rowName(member.row) : ''}</td>
            {amounts && <td className="lineage-amount">{member.value}</td>}
            {refs && <td>{member.ref}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A row id of the form (granted) as the form calls it (予以公开). */
function useRowName(): (row: string) => string {
  const { labels } = useReport();
  return (row) => {
    for (const [cell, label] of labels) if (cell.split('.').slice(1).includes(row)) return label.row;
    return row;
  };
}
