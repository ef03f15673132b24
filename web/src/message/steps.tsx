import type { MessageDetail } from '../api/messages';
import { choices } from '../ui/codes';
import { AreaField, ChoiceField, TextField } from '../ui/Field';
import { useLanguage, useWords } from '../ui/language';
import { OrganField } from '../ui/OrganField';
import { ReviewFields } from '../ui/ReviewFields';
import { ConversionFields } from './ConversionFields';
import { stepWords } from './stepWords';

export type StepName =
  | 'drafts'
  | 'reviews'
  | 'replies'
  | 'assignments'
  | 'returns'
  | 'extensions'
  | 'declines'
  | 'conversions'
  | 'publications'
  | 'publication-withdrawals'
  | 'reopenings'
  | 'ratings';

const officers = ['clerk', 'reviewer', 'head'];
const desk = ['clerk', 'head'];

/** The steps of a message and who may take them; the platform decides again. */
export const messageSteps: readonly { name: StepName; by: readonly string[] }[] = [
  { name: 'drafts', by: officers },
  { name: 'reviews', by: ['reviewer', 'head'] },
  { name: 'replies', by: officers },
  { name: 'assignments', by: desk },
  { name: 'returns', by: desk },
  { name: 'extensions', by: desk },
  { name: 'declines', by: desk },
  { name: 'conversions', by: desk },
  { name: 'publications', by: desk },
  { name: 'publication-withdrawals', by: ['citizen', ...desk] },
  { name: 'reopenings', by: desk },
  { name: 'ratings', by: ['citizen', ...desk] },
];

/** The fields of a step. */
export function StepFields({ name, detail }: { name: StepName; detail: MessageDetail }) {
  const w = useWords(stepWords);
  const language = useLanguage();
  switch (name) {
    case 'drafts':
      return <AreaField name="text" label={w.text} hint={w.textHint} required rows={8} max={20000} />;
    case 'reviews':
      return <ReviewFields />;
    case 'replies':
      return <p>{w.issueLead}</p>;
    case 'assignments':
      return <OrganField name="to" label={w.to} />;
    case 'extensions':
      return (
        <>
          <TextField name="workingDays" label={w.workingDays} type="number" as="number" max={60} required />
          <AreaField name="reason" label={w.reason} rows={3} required />
        </>
      );
    case 'returns':
    case 'publication-withdrawals':
    case 'reopenings':
      return <AreaField name="reason" label={w.reason} rows={3} required />;
    case 'declines':
      return <ChoiceField name="reason" label={w.reason} required options={choices('declines', language)} />;
    case 'conversions':
      return <ConversionFields detail={detail} />;
    case 'ratings':
      return <ChoiceField name="rating" label={w.rating} required options={choices('ratings', language)} />;
    case 'publications':
      return <AreaField name="names" label={w.names} hint={w.namesHint} as="list" rows={3} />;
  }
}
