import { type Letter, letter as letterPath, revocations } from '../api/letters';
import { useRemote } from '../api/useRemote';
import { useStep } from '../api/useStep';
import { ChoiceField } from '../ui/Field';
import { Form } from '../ui/Form';
import { useWords } from '../ui/language';
import { letterWords, revocationReasons } from './letterWords';

/** Takes back a letter that was issued in error; its head decides, and its number stays used. */
export function Revocation({ letter, onDone }: { letter: Letter; onDone: () => void }) {
  const w = useWords(letterWords);
  const reasons = useWords(revocationReasons);
  const remote = useRemote(letterPath(letter.application, letter.id));
  const stepping = useStep(remote.state === 'ready' ? remote.tag : undefined, onDone);
  return (
    <Form
      label={w.revoke}
      submit={w.revoke}
      sender={{ ...stepping, busy: stepping.busy || remote.state === 'loading' }}
      onSend={(body) => void stepping.take(revocations(letter.application, letter.id), body)}
      onStale={() => remote.state === 'ready' && remote.again()}
    >
      <p>{w.revokeLead}</p>
      <ChoiceField
        name="reason"
        label={w.revokeReason}
        required
        empty="—"
        options={Object.entries(reasons)}
      />
    </Form>
  );
}
