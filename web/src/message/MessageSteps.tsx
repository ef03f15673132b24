import { type Message, messageStep } from '../api/messages';
import { useStep } from '../api/useStep';
import { useSession } from '../app/SessionContext';
import { Form } from '../ui/Form';
import { useWords } from '../ui/language';
import { PublicationPreview } from './PublicationPreview';
import { messageSteps, StepFields, type StepName } from './steps';
import { stepWords } from './stepWords';

interface Properties {
  message: Message;
  tag: string | undefined;
  onDone: () => void;
}

const shownOpen: StepName[] = ['drafts', 'reviews', 'replies', 'ratings'];

/** What whoever is signed in may do with the message now. */
export function MessageSteps({ message, tag, onDone }: Properties) {
  const { roles = [] } = useSession();
  return messageSteps
    .filter(({ name, by }) => message.lawful.includes(name) && by.some((role) => roles.includes(role)))
    .map(({ name }) => <Step key={name} name={name} message={message} tag={tag} onDone={onDone} />);
}

function Step({ name, message, tag, onDone }: Properties & { name: StepName }) {
  const w = useWords(stepWords);
  const stepping = useStep(tag, onDone);
  const take = (body: object) =>
    stepping.take(messageStep(message.id, name), name === 'publications' ? { names: [], ...body } : body);
  return (
    <details className="sheet message-step screen-only" open={shownOpen.includes(name)}>
      <summary>{w[name]}</summary>
      {name === 'publications' && !message.mayPublish ? (
        <p>{w.noConsent}</p>
      ) : (
        <Form label={w[name]} submit={w[name]} sender={stepping} onSend={take} onStale={onDone}>
          <StepFields name={name} />
          {name === 'publications' && <PublicationPreview id={message.id} />}
        </Form>
      )}
    </details>
  );
}
