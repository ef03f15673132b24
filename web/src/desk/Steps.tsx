import { useState } from 'react';
import type { ApplicationDetail } from '../api/applications';
import { useStep } from '../api/useStep';
import { useSession } from '../app/SessionContext';
import { useWords } from '../ui/language';
import { isReopened } from '../ui/states';
import { caseWords } from './caseWords';
import { StepForm } from './StepForm';
import { stepNames, steps } from './steps';
import { deskWords } from './words';

interface Properties {
  detail: ApplicationDetail;
  tag: string | undefined;
  onDone: () => void;
}

/** The lawful next steps as buttons, each opening its form; what is not lawful now is not there. */
export function Steps({ detail, tag, onDone }: Properties) {
  const w = useWords(deskWords);
  const more = useWords(caseWords);
  const names = useWords(stepNames);
  const { roles = [] } = useSession();
  const stepping = useStep(tag, onDone);
  const [chosen, setChosen] = useState<string>();
  const { lawful } = detail.application;
  const waits = isReopened(detail.application) && !lawful.includes('drafts');
  const open = steps.filter(
    ({ resource, by }) => lawful.includes(resource) && by.some((role) => roles.includes(role)),
  );
  const step = open.find(({ resource }) => resource === chosen);
  const choose = (resource: string | undefined) => {
    stepping.clear();
    setChosen(resource);
  };
  return (
    <section className="sheet screen-only" aria-labelledby="steps">
      <h2 id="steps">{w.steps}</h2>
      {open.length === 0 && <p>{w.noSteps}</p>}
      {waits && <p>{more.anewFromTomorrow}</p>}
      <ul className="desk-steps">
        {open.map(({ resource }) => (
          <li key={resource}>
            <button
              type="button"
              className="button"
              aria-expanded={resource === chosen}
              disabled={stepping.busy}
              onClick={() => choose(resource === chosen ? undefined : resource)}
            >
              {names[resource]}
            </button>
          </li>
        ))}
      </ul>
      {step && (
        <StepForm
          key={step.resource}
          step={step}
          detail={detail}
          stepping={stepping}
          onStale={onDone}
          onDone={() => setChosen(undefined)}
        />
      )}
    </section>
  );
}
