import { useState } from 'react';
import { letterPreview, letters, type WantedLetter, wantedLetters } from '../api/letters';
import { send } from '../api/send';
import { useRemote } from '../api/useRemote';
import { useSending } from '../api/useSending';
import { CheckField } from '../ui/Field';
import { Form } from '../ui/Form';
import { useWords } from '../ui/language';
import { Await } from '../ui/Await';
import { letterWords } from './letterWords';

interface Properties {
  id: string;
  tag: string | undefined;
  onDone: () => void;
}

/** What is to be written now: looked at first, then issued with the next number. */
export function WantedLetters({ id, tag, onDone }: Properties) {
  const remote = useRemote(wantedLetters(id));
  const renew = () => {
    if (remote.state !== 'loading') remote.again();
    onDone();
  };
  return (
    <Await remote={remote} lines={1}>
      {({ items }) => (
        <ul className="letter-list screen-only">
          {items.map((wanted) => (
            <li key={`${wanted.kind} ${wanted.step}`}>
              <Wanted id={id} wanted={wanted} tag={tag} onDone={renew} />
            </li>
          ))}
        </ul>
      )}
    </Await>
  );
}

function Wanted({ id, wanted, tag, onDone }: Properties & { wanted: WantedLetter }) {
  const w = useWords(letterWords);
  const sender = useSending();
  const [key] = useState(() => crypto.randomUUID());
  const { kind, step, zh, outcome } = wanted;
  const issue = async (body: object) => {
    if (await sender.run(() => send(letters(id), { kind, step, ...body }, { tag, key }))) onDone();
  };
  return (
    <Form
      label={w.issueOf(zh, step)}
      submit={`${w.issue}${zh}`}
      sender={sender}
      onSend={issue}
      onStale={onDone}
      beside={
        <a className="button" href={letterPreview(id, wanted)} target="_blank" rel="noreferrer">
          {w.preview}
        </a>
      }
    >
      {outcome === 'PARTIAL' && <CheckField name="exempt" label={w.exempt} />}
    </Form>
  );
}
