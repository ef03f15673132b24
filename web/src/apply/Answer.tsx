import type { Application } from '../api/applications';
import { nameOf } from '../ui/codes';
import { useLanguage, useWords } from '../ui/language';
import { Notice } from '../ui/Notice';
import { isReopened } from '../ui/states';
import { day } from '../ui/text';
import { applyWords } from './words';

/** What was decided, when, and what can be done against it. */
export function Answer({ application }: { application: Application }) {
  const w = useWords(applyWords);
  const language = useLanguage();
  const decision = application.decisions.at(-1);
  if (!decision) return null;
  return (
    <Notice kind="good" title={`${w.answer}：${nameOf('outcomes', decision.outcome, language)}`}>
      <p>{w.decidedOn(day(decision.on, language))}</p>
      {isReopened(application) && application.due && <p>{w.anewBy(day(application.due, language))}</p>}
      {decision.reply && <p>{w.remedy}</p>}
    </Notice>
  );
}
