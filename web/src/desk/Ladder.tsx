import type { Fee } from '../api/clock';
import { FeeLadder } from '../ui/FeeLadder';
import { useWords } from '../ui/language';
import { figure } from '../ui/text';
import { caseWords } from './caseWords';

/** What a fee would be by one ladder; where nothing is charged, no table of noughts. */
export function Ladder({ name, fee }: { name: string; fee: Fee }) {
  const w = useWords(caseWords);
  const free = Number(fee.amount) === 0;
  return (
    <>
      <p>
        {name}：<strong>{free ? w.free : w.amount(figure(fee.amount))}</strong>
      </p>
      {!free && <FeeLadder label={name} steps={fee.steps} />}
    </>
  );
}
