import type { Application } from '../api/applications';
import { step } from '../api/applications';
import { useStep } from '../api/useStep';
import { AreaField } from '../ui/Field';
import { Form } from '../ui/Form';
import { useWords } from '../ui/language';
import { RateAnswer } from './RateAnswer';
import { Withdraw } from './Withdraw';
import { applyWords } from './words';

interface Properties {
  application: Application;
  tag: string | undefined;
  onDone: () => void;
}

/** What the applicant may do now: supplement, give reasons, rate the answer, withdraw. */
export function OwnSteps({ application, tag, onDone }: Properties) {
  const w = useWords(applyWords);
  const { id, lawful, open } = application;
  const properties = { id, tag, onDone };
  return (
    <>
      {lawful.includes('corrections') && (
        <Words
          {...properties}
          resource="corrections"
          field="description"
          title={w.correct}
          hint={w.correctHint}
        />
      )}
      {lawful.includes('reasons') && (
        <Words {...properties} resource="reasons" field="reasons" title={w.reasons} hint={w.reasonsHint} />
      )}
      {lawful.includes('ratings') && <RateAnswer {...properties} />}
      {open && lawful.includes('withdrawals') && <Withdraw {...properties} />}
    </>
  );
}

interface WordsProperties {
  id: string;
  tag: string | undefined;
  resource: string;
  field: string;
  title: string;
  hint: string;
  onDone: () => void;
}

function Words({ id, tag, resource, field, title, hint, onDone }: WordsProperties) {
  const w = useWords(applyWords);
  const stepping = useStep(tag, onDone);
  const submit = (body: unknown) => stepping.take(step(id, resource), body);
  return (
    <section className="sheet apply-step">
      <h2>{title}</h2>
      <Form label={title} submit={w.send} sender={stepping} onSend={submit} onStale={onDone}>
        <AreaField name={field} label={w.words} hint={hint} required />
      </Form>
    </section>
  );
}
