import type { Fee } from '../api/clock';
import { FeeLadder } from '../ui/FeeLadder';
import { useWords } from '../ui/language';
import { figure } from '../ui/text';
import { simulationWords } from './simulationWords';

/** The amount and the steps of the ladder that make it up. */
export function FeeSteps({ fee }: { fee: Fee }) {
  const w = useWords(simulationWords);
  return (
    <>
      <p className="apply-amount">{w.amount(figure(fee.amount))}</p>
      <FeeLadder label={w.feeSteps} steps={fee.steps} />
    </>
  );
}
