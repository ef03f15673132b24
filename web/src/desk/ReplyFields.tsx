import { useState } from 'react';
import type { ApplicationDetail } from '../api/applications';
import { choices } from '../ui/codes';
import { AreaField, CheckField, ChoiceField } from '../ui/Field';
import { useLanguage, useWords } from '../ui/language';
import { fieldWords } from './fieldWords';
import { SearchMissing } from './SearchLog';

const endings = ['ABANDONED_CORRECTION', 'ABANDONED_FEE', 'WITHDRAWN', 'OTHER_CLOSED'];

export function SearchFields() {
  const w = useWords(fieldWords);
  return (
    <>
      <AreaField name="systems" label={w.systems} hint={w.onePerLine} as="list" rows={3} required />
      <AreaField name="keywords" label={w.keywords} hint={w.onePerLine} as="list" rows={3} required />
      <AreaField name="result" label={w.result} rows={3} required />
    </>
  );
}

export function DraftFields({ detail }: { detail: ApplicationDetail }) {
  const w = useWords(fieldWords);
  const language = useLanguage();
  const [outcome, setOutcome] = useState('GRANT');
  const answers = choices('outcomes', language).filter(([code]) => !endings.includes(code));
  return (
    <>
      <ChoiceField name="outcome" label={w.outcome} required options={answers} onChoose={setOutcome} />
      {outcome === 'NOT_EXIST' && <SearchMissing id={detail.application.id} />}
      <AreaField name="text" label={w.text} rows={10} max={20000} required />
      <CheckField name="publicInterestOverride" label={w.override} />
    </>
  );
}

/** The number is that of the letter which this step issues; nobody types one. */
export function ReplyFields() {
  const w = useWords(fieldWords);
  return (
    <>
      <p>{w.replyIsLetter}</p>
      <ChoiceField
        name="exempt"
        label={w.exempt}
        as="flag"
        options={[
          ['true', w.exemptYes],
          ['false', w.exemptNo],
        ]}
      />
    </>
  );
}

/** Which endings are possible follows from what the applicant was last asked for. */
export function CloseFields({ detail }: { detail: ApplicationDetail }) {
  const w = useWords(fieldWords);
  const language = useLanguage();
  const { state } = detail.application;
  const possible =
    state === 'AWAITING_CORRECTION'
      ? ['ABANDONED_CORRECTION']
      : state === 'AWAITING_PAYMENT'
        ? ['ABANDONED_FEE']
        : ['OTHER_CLOSED'];
  const options = choices('outcomes', language).filter(([code]) => possible.includes(code));
  return <ChoiceField name="outcome" label={w.outcome} required options={options} />;
}

export function CorrectOutcomeFields() {
  const w = useWords(fieldWords);
  const language = useLanguage();
  return (
    <>
      <ChoiceField name="outcome" label={w.outcome} required options={choices('outcomes', language)} />
      <AreaField name="reason" label={w.reason} rows={3} required />
    </>
  );
}
