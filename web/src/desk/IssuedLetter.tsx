import { useState } from 'react';
import type { Letter } from '../api/letters';
import { useLanguage, useWords } from '../ui/language';
import { LetterLine } from '../ui/LetterLine';
import { day } from '../ui/text';
import { DeliveryForm } from './DeliveryForm';
import { letterWords, routeNames } from './letterWords';

/** A letter with the evidence of its delivery. */
export function IssuedLetter({ letter, onDone }: { letter: Letter; onDone: () => void }) {
  const w = useWords(letterWords);
  const routes = useWords(routeNames);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const done = () => {
    setOpen(false);
    onDone();
  };
  return (
    <>
      <LetterLine letter={letter} />
      {letter.deliveries.map(({ route, sent, arrived, item, returned }) => (
        <p key={`${route} ${sent} ${item}`} className="letter-facts">
          <span>{routes[route as keyof typeof routes] ?? route}</span>
          <span>{w.sentOn(day(sent, language))}</span>
          {arrived && <span>{w.arrivedOn(day(arrived, language))}</span>}
          {item && <span>{item}</span>}
          {returned && <span>{w.returned}</span>}
        </p>
      ))}
      {letter.to !== 'OFFICE' && !letter.delivered && (
        <p className="letter-actions screen-only">
          <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {w.deliver}
          </button>
        </p>
      )}
      {open && <DeliveryForm letter={letter} onDone={done} />}
    </>
  );
}
