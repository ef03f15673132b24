import { OrganName } from '../ui/OrganName';
import { useLanguage, useWords } from '../ui/language';
import { Notice } from '../ui/Notice';
import { day } from '../ui/text';
import { calendarWords } from './calendarWords';
import type { Outcome } from './useRecalculation';

/** What a calendar does to the open cases, or did. */
export function Moved({ outcome: { wish, examined, items, whole } }: { outcome: Outcome }) {
  const w = useWords(calendarWords);
  const language = useLanguage();
  const told = wish.apply ? w.applied(examined, items.length) : w.outcome(examined, items.length);
  return (
    <>
      <Notice kind={wish.apply ? 'good' : 'quiet'} title={whole ? told : w.running(examined)} live />
      {items.length > 0 && (
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{w.case}</th>
              <th scope="col">{w.organ}</th>
              <th scope="col">{w.oldDue}</th>
              <th scope="col">{w.newDue}</th>
              <th scope="col">{w.toldOn}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ application, ref, organ, oldDue, newDue, toldOn }) => (
              <tr key={application}>
                <th scope="row">{ref}</th>
                <td data-label={w.organ}>
                  <OrganName code={organ} />
                </td>
                <td data-label={w.oldDue}>{day(oldDue, language)}</td>
                <td data-label={w.newDue}>{day(newDue, language)}</td>
                <td data-label={w.toldOn}>{day(toldOn, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
