import { type MessageDetail, messageStep } from '../api/messages';
import { useStep } from '../api/useStep';
import { useSession } from '../app/SessionContext';
import { Form } from '../ui/Form';
import { useWords } from '../ui/language';
import { PublicationPreview } from './PublicationPreview';
import { messageSteps, StepFields, type StepName } from './steps';
import { stepWords } from './stepWords';

interface Properties {
  detail: MessageDetail;
  tag: string | undefined;
  onDone: () => void;
}

const shownOpen: StepName[] = ['drafts', 'reviews', 'replies', 'ratings'];

/** What whoever is signed in may do with the message now. */
export function MessageSteps({ detail, tag, onDone }: Properties) {
  const { roles = [] } = useSession();
  const { lawful } = detail.message;
  return messageSteps
    .filter(({ name, by }) => lawful.includes(name) && by.some((role) => roles.includes(role)))
    .map(({ name }) => <Step key={name} name={name} detail={detail} tag={tag} onDone={onDone} />);
}

function Step({ name, detail, tag, onDone }: Properties & { name: StepName }) {
  const { message } = detail;
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
          <StepFields name={name} detail={detail} />
          {name === 'publications' && <PublicationPreview id={message.id} />}
        </Form>
      )}
    </details>
  );
}
