import type { Message } from '../api/messages';
import { messageStep } from '../api/messages';
import { useStep } from '../api/useStep';
import { useSession } from '../app/SessionContext';
import { choices } from '../ui/codes';
import { AreaField, ChoiceField } from '../ui/Field';
import { Form } from '../ui/Form';
import { useLanguage, useWords } from '../ui/language';
import { OrganField } from '../ui/OrganField';
import { messageWords } from './words';

interface Properties {
  message: Message;
  tag: string | undefined;
  onDone: () => void;
}

const steps = ['replies', 'assignments', 'declines', 'ratings'] as const;
type StepName = (typeof steps)[number];

/** What whoever is signed in may do with the message now. */
export function MessageSteps({ message, tag, onDone }: Properties) {
  const { roles = [] } = useSession();
  const citizen = roles.includes('citizen');
  return steps
    .filter((name) => message.lawful.includes(name) && citizen === (name === 'ratings'))
    .map((name) => <Step key={name} name={name} id={message.id} tag={tag} onDone={onDone} />);
}

interface StepProperties {
  name: StepName;
  id: string;
  tag: string | undefined;
  onDone: () => void;
}

function Step({ name, id, tag, onDone }: StepProperties) {
  const w = useWords(messageWords);
  const stepping = useStep(tag, onDone);
  const submit = (body: unknown) => stepping.take(messageStep(id, name), body);
  return (
    <details className="sheet message-step screen-only" open={name === 'replies' || name === 'ratings'}>
      <summary>{w[name]}</summary>
      <Form label={w[name]} submit={w[name]} sender={stepping} onSend={submit} onStale={onDone}>
        <Fields name={name} />
      </Form>
    </details>
  );
}

function Fields({ name }: { name: StepName }) {
  const w = useWords(messageWords);
  const language = useLanguage();
  switch (name) {
    case 'replies':
      return <AreaField name="text" label={w.replyText} hint={w.replyHint} required rows={8} max={20000} />;
    case 'assignments':
      return <OrganField name="to" label={w.assignTo} />;
    case 'declines':
      return <ChoiceField name="reason" label={w.reason} required options={choices('declines', language)} />;
    case 'ratings':
      return <ChoiceField name="rating" label={w.rating} required options={choices('ratings', language)} />;
  }
}
