import { AreaField, ChoiceField } from './Field';
import { bilingual, useWords } from './language';

const texts = bilingual(
  { verdict: '审核意见', approve: '同意', sendBack: '退回修改', note: '审核说明' },
  { verdict: 'Verdict', approve: 'Approve', sendBack: 'Send back', note: 'Note' },
);

/** What the second pair of eyes says of a draft, of an application or a message alike. */
export function ReviewFields() {
  const w = useWords(texts);
  return (
    <>
      <ChoiceField
        name="approved"
        label={w.verdict}
        as="flag"
        required
        options={[
          ['true', w.approve],
          ['false', w.sendBack],
        ]}
      />
      <AreaField name="note" label={w.note} rows={3} required />
    </>
  );
}
