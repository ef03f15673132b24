import { useState } from 'react';
import type { Letter } from '../api/letters';
import { useSession } from '../app/SessionContext';
import { useLanguage, useWords } from '../ui/language';
import { LetterLine } from '../ui/LetterLine';
import { day } from '../ui/text';
import { DeliveryForm } from './DeliveryForm';
import { letterWords, routeNames } from './letterWords';
import { Revocation } from './Revocation';

type Act = 'deliver' | 'revoke';

interface Properties {
  letter: Letter;
  erased: boolean;
  onDone: () => void;
}

/** A letter with the evidence of its delivery, and what may still be done with it. */
export function IssuedLetter({ letter, erased, onDone }: Properties) {
  const w = useWords(letterWords);
  const routes = useWords(routeNames);
  const language = useLanguage();
  const { roles = [] } = useSession();
  const [act, setAct] = useState<Act>();
  const done = () => {
    setAct(undefined);
    onDone();
  };
  const acts: Act[] = [];
  if (letter.to !== 'OFFICE' && !letter.delivered && !letter.voided) acts.push('deliver');
  if (!letter.voided && roles.includes('head')) acts.push('revoke');
  return (
    <>
      <LetterLine letter={letter} erased={erased} />
      {letter.deliveries.map(({ route, sent, arrived, item, returned }) => (
        <p key={`${route} ${sent} ${item}`} className="letter-facts">
          <span>{routes[route as keyof typeof routes] ?? route}</span>
          <span>{w.sentOn(day(sent, language))}</span>
          {arrived && <span>{w.arrivedOn(day(arrived, language))}</span>}
          {item && <span>{item}</span>}
          {returned && <span>{w.returned}</span>}
        </p>
      ))}
      {acts.length > 0 && (
        <p className="letter-actions screen-only">
          {acts.map((one) => (
            <button
              key={one}
              type="button"
              className="button"
              aria-expanded={act === one}
              onClick={() => setAct(act === one ? undefined : one)}
            >
              {w[one]}
            </button>
          ))}
        </p>
      )}
      {act === 'deliver' && <DeliveryForm letter={letter} onDone={done} />}
      {act === 'revoke' && <Revocation letter={letter} onDone={done} />}
    </>
  );
}
