import { letterhead, type Letterhead } from '../api/letters';
import { send } from '../api/send';
import { useRemote } from '../api/useRemote';
import { useSending } from '../api/useSending';
import { useSession } from '../app/SessionContext';
import { TextField } from '../ui/Field';
import { Form } from '../ui/Form';
import { Loading } from '../ui/Await';
import { useWords } from '../ui/language';
import { ProblemNotice } from '../ui/ProblemNotice';
import { DeskPage } from './DeskPage';
import { letterWords } from './letterWords';

/** What the office prints on its letters; its head decides. */
export default function LetterheadPage() {
  const w = useWords(letterWords);
  const { organs = [] } = useSession();
  return (
    <DeskPage title={w.letterhead} lead={w.letterheadLead}>
      {organs.map((organ) => (
        <Head key={organ} organ={organ} />
      ))}
    </DeskPage>
  );
}

function Head({ organ }: { organ: string }) {
  const w = useWords(letterWords);
  const remote = useRemote(letterhead(organ));
  const sender = useSending();
  if (remote.state === 'loading') return <Loading lines={6} />;
  const missing = remote.state === 'failed' && remote.problem.details.status === 404;
  if (remote.state === 'failed' && !missing) return <ProblemNotice problem={remote.problem} />;
  const now: Partial<Letterhead> = remote.state === 'ready' ? remote.value : {};
  // An organ that has said nothing yet is at version 0.
  const tag = remote.state === 'ready' ? remote.tag : '"0"';
  const keep = async (body: Letterhead) => {
    if (await sender.run(() => send(letterhead(organ), body, { tag, method: 'PUT' }))) remote.again();
  };
  const text = (value: string | null | undefined) => (value ? { value } : {});
  return (
    <div className="sheet desk-narrow">
      <Form label={w.letterhead} submit={w.keep} sender={sender} onSend={keep} onStale={remote.again}>
        <div className="form-pair">
          <TextField name="name" label={w.name} required max={100} {...text(now.name)} />
          <TextField name="code" label={w.code} hint={w.codeHint} required max={9} {...text(now.code)} />
        </div>
        <TextField name="office" label={w.office} required max={100} {...text(now.office)} />
        <TextField name="address" label={w.address} required max={300} {...text(now.address)} />
        <div className="form-pair">
          <TextField name="phone" label={w.phone} required max={40} {...text(now.phone)} />
          <TextField name="email" label={w.email} max={100} {...text(now.email)} />
        </div>
        <div className="form-pair">
          <TextField
            name="reconsideration"
            label={w.reconsideration}
            required
            max={100}
            {...text(now.reconsideration)}
          />
          <TextField name="court" label={w.court} required max={100} {...text(now.court)} />
        </div>
        <TextField name="payment" label={w.payment} max={300} {...text(now.payment)} />
      </Form>
    </div>
  );
}
