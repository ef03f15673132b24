import type { ApplicationDetail } from '../api/applications';
import { step as stepPath } from '../api/applications';
import type { Stepping } from '../api/useStep';
import { Form } from '../ui/Form';
import { useWords } from '../ui/language';
import { type Step, stepNames } from './steps';
import { deskWords } from './words';

interface Properties {
  step: Step;
  detail: ApplicationDetail;
  stepping: Stepping;
  onDone: () => void;
  onStale: () => void;
}

/** The form of a step; what the platform refuses stays here with its reason. */
export function StepForm({ step, detail, stepping, onDone, onStale }: Properties) {
  const w = useWords(deskWords);
  const names = useWords(stepNames);
  const name = names[step.resource];
  const take = async (body: unknown) => {
    const path = stepPath(detail.application.id, step.resource);
    if (await stepping.take(path, body)) onDone();
  };
  return (
    <div className="desk-form">
      <h3>{name}</h3>
      <p className="field-hint" lang="zh-CN">
        {w.article}
        {step.article}
      </p>
      <Form label={name} submit={w.confirm(name)} sender={stepping} onSend={take} onStale={onStale}>
        {step.Fields && <step.Fields detail={detail} />}
      </Form>
    </div>
  );
}
