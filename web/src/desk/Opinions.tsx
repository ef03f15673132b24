import type { Opinion } from '../api/applications';
import { nameOf } from '../ui/codes';
import { useLanguage, useWords } from '../ui/language';
import { day } from '../ui/text';
import { deskWords } from './words';

/** The opinions that were asked for, and what came of them. */
export function Opinions({ opinions }: { opinions: Opinion[] }) {
  const w = useWords(deskWords);
  const language = useLanguage();
  if (opinions.length === 0) return null;
  return (
    <section className="desk-opinions" aria-labelledby="opinions">
      <h2 id="opinions">{w.opinions}</h2>
      <ul>
        {opinions.map(({ consultation, thirdParty, delivered, answer, answeredOn }) => (
          <li key={consultation}>
            {thirdParty ? w.thirdParty : w.agency}
            {w.deliveredOn(day(delivered, language))}
            {answer
              ? w.answered(nameOf('answers', answer, language), answeredOn ? day(answeredOn, language) : '')
              : w.unanswered}
          </li>
        ))}
      </ul>
    </section>
  );
}
