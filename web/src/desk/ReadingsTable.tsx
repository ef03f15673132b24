import type { Reading } from '../api/evidence';
import { useWords } from '../ui/language';
import { moment } from '../ui/text';
import { kinds, peopleWords, purposes } from './peopleWords';

/** One look a row. */
export function ReadingsTable({ items }: { items: Reading[] }) {
  const w = useWords(peopleWords);
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th scope="col">{w.at}</th>
          <th scope="col">{w.by}</th>
          <th scope="col">{w.purpose}</th>
          <th scope="col">{w.what}</th>
          <th scope="col">{w.masked}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((reading, index) => (
          <Row key={index} {...reading} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ at, by, purpose, what, masked }: Reading) {
  const w = useWords(peopleWords);
  const why = useWords(purposes);
  const names = useWords(kinds);
  return (
    <tr>
      <th scope="row">
        <time dateTime={at}>{moment(at)}</time>
      </th>
      <td data-label={w.by}>{by ?? '—'}</td>
      <td data-label={w.purpose}>{why[purpose as keyof typeof why] ?? purpose}</td>
      <td data-label={w.what}>{what.map((kind) => names[kind as keyof typeof names] ?? kind).join('、')}</td>
      <td data-label={w.masked}>{masked ? w.maskedYes : w.maskedNo}</td>
    </tr>
  );
}
