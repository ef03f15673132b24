import { useState } from 'react';
import { broughtEdition, type HolidayNotice } from '../api/calendar';
import { send } from '../api/send';
import { useSending } from '../api/useSending';
import { Form } from '../ui/Form';
import { useWords } from '../ui/language';
import { Notice } from '../ui/Notice';
import { ProblemNotice } from '../ui/ProblemNotice';
import { calendarWords } from './calendarWords';
import { Moved } from './Moved';
import { noticeOf, type WrittenNotice } from './notice';
import { NoticeFields } from './NoticeFields';
import { useRecalculation } from './useRecalculation';

/** A notice is tried on the open cases before it is brought in. */
export function NewNotice({ onBrought }: { onBrought: () => void }) {
  const w = useWords(calendarWords);
  const trial = useRecalculation();
  const bringing = useSending();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [done, setDone] = useState(false);
  const attempt = (written: WrittenNotice) => {
    const proposed = noticeOf(written);
    setDone(false);
    bringing.clear();
    void trial.run({ apply: false, reason: w.trying(proposed.number), proposed });
  };
  const bring = async (notice: HolidayNotice) => {
    if (!(await bringing.run(() => send(broughtEdition, notice, { key })))) return;
    setKey(crypto.randomUUID());
    setDone(true);
    trial.forget();
    onBrought();
  };
  const proposed = trial.outcome?.whole ? trial.outcome.wish.proposed : undefined;
  return (
    <section className="sheet" aria-labelledby="notice">
      <h2 id="notice">{w.notice}</h2>
      <p className="field-hint">{w.noticeLead}</p>
      <Form label={w.notice} submit={w.tryNotice} sender={trial.sender} onSend={attempt}>
        <NoticeFields />
      </Form>
      {trial.outcome && <Moved outcome={trial.outcome} />}
      {bringing.problem && <ProblemNotice problem={bringing.problem} />}
      {proposed && (
        <p>
          <button
            type="button"
            className="button button-main"
            disabled={bringing.busy}
            onClick={() => void bring(proposed)}
          >
            {w.bring}
          </button>
        </p>
      )}
      {done && <Notice kind="good" title={w.brought} live />}
    </section>
  );
}
