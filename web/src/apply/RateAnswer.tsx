import { step } from '../api/applications';
import { useStep } from '../api/useStep';
import { choices } from '../ui/codes';
import { ChoiceField } from '../ui/Field';
import { Form } from '../ui/Form';
import { useLanguage, useWords } from '../ui/language';
import { applyWords } from './words';

interface Properties {
  id: string;
  tag: string | undefined;
  onDone: () => void;
}

/** What the applicant thinks of the answer: once, and changing nothing about it. */
export function RateAnswer({ id, tag, onDone }: Properties) {
  const w = useWords(applyWords);
  const language = useLanguage();
  const stepping = useStep(tag, onDone);
  const submit = (body: unknown) => stepping.take(step(id, 'ratings'), body);
  return (
    <section className="sheet apply-step screen-only">
      <h2>{w.rate}</h2>
      <Form label={w.rate} submit={w.rateSend} sender={stepping} onSend={submit} onStale={onDone}>
        <ChoiceField
          name="rating"
          label={w.rateLabel}
          hint={w.rateHint}
          required
          empty={w.rateChoose}
          options={choices('ratings', language)}
        />
      </Form>
    </section>
  );
}
