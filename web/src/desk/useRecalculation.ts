import { useState } from 'react';
import { type MovedCase, recalculations, type RecalculationWish } from '../api/calendar';
import { send } from '../api/send';
import { type Sender, useSending } from '../api/useSending';

export interface Outcome {
  wish: RecalculationWish;
  examined: number;
  items: MovedCase[];
  /** The last part is here. */
  whole: boolean;
}

/** Goes through the open cases part by part; one that was cut off is begun anew. */
export function useRecalculation() {
  const sender: Sender = useSending();
  const [outcome, setOutcome] = useState<Outcome>();
  const run = (wish: RecalculationWish) =>
    sender.run(async () => {
      let sum: Outcome = { wish, examined: 0, items: [], whole: false };
      let cursor: string | undefined;
      do {
        const { value } = await send(recalculations({ cursor, limit: 100 }), wish);
        cursor = value.next ?? undefined;
        sum = {
          wish,
          examined: sum.examined + value.examined,
          items: [...sum.items, ...value.items],
          whole: cursor === undefined,
        };
        setOutcome(sum);
      } while (cursor !== undefined);
    });
  return { sender, outcome, run, forget: () => setOutcome(undefined) };
}
