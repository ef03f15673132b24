import { Link } from 'react-router';
import type { InboxItem } from '../api/desk';
import { paths } from '../app/paths';
import { nameOf } from '../ui/codes';
import { useLanguage, useWords } from '../ui/language';
import { standing } from '../ui/states';
import { day } from '../ui/text';
import { deskWords, levelNames } from './words';

/** A table on a desk, a list of cards on a phone. */
export function CaseTable({ items }: { items: InboxItem[] }) {
  const w = useWords(deskWords);
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th scope="col">{w.wanted}</th>
          <th scope="col">{w.state}</th>
          <th scope="col">{w.applicant}</th>
          <th scope="col">{w.received}</th>
          <th scope="col">{w.due}</th>
          <th scope="col">{w.left}</th>
          <th scope="col">{w.assignee}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.application.id} {...item} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ application, level, workingDaysLeft }: InboxItem) {
  const w = useWords(deskWords);
  const names = useWords(levelNames);
  const language = useLanguage();
  const { id, ref, subject, applicant, category, received, due, assignee } = application;
  return (
    <tr>
      <th scope="row">
        <Link to={paths.case(id)} lang="zh-CN">
          {subject ?? ref}
        </Link>
      </th>
      <td data-label={w.state}>
        <span className="tag">{standing(application, language)}</span>
      </td>
      <td data-label={w.applicant}>{applicant ?? nameOf('categories', category, language)}</td>
      <td data-label={w.received}>{received ? day(received, language) : w.notYet}</td>
      <td data-label={w.due}>{due ? day(due, language) : '—'}</td>
      <td data-label={w.left}>
        <span className={`desk-level desk-${level.toLowerCase()}`}>
          {workingDaysLeft === null || workingDaysLeft === undefined
            ? names[level]
            : w.daysLeft(workingDaysLeft)}
        </span>
      </td>
      <td data-label={w.assignee}>{assignee ?? '—'}</td>
    </tr>
  );
}
