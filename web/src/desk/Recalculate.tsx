import { AreaField } from '../ui/Field';
import { Form } from '../ui/Form';
import { useWords } from '../ui/language';
import { calendarWords } from './calendarWords';
import { Moved } from './Moved';
import { useRecalculation } from './useRecalculation';

/** First the try, then the deed: what is applied is what was seen to move. */
export function Recalculate() {
  const w = useWords(calendarWords);
  const { sender, outcome, run } = useRecalculation();
  const tried = outcome?.whole && !outcome.wish.apply ? outcome : undefined;
  return (
    <section className="sheet" aria-labelledby="recalculate">
      <h2 id="recalculate">{w.recalculate}</h2>
      <p className="field-hint">{w.recalculateLead}</p>
      <Form<{ reason: string }>
        label={w.recalculate}
        submit={w.dryRun}
        sender={sender}
        onSend={({ reason }) => void run({ apply: false, reason })}
      >
        <AreaField name="reason" label={w.reason} rows={2} max={200} required />
      </Form>
      {outcome && <Moved outcome={outcome} />}
      {tried && tried.items.length > 0 && (
        <p>
          <button
            type="button"
            className="button button-main"
            disabled={sender.busy}
            onClick={() => void run({ ...tried.wish, apply: true })}
          >
            {w.apply(tried.items.length)}
          </button>
        </p>
      )}
    </section>
  );
}
