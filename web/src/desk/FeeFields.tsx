import { useState } from 'react';
import type { ApplicationDetail } from '../api/applications';
import { feeProposal } from '../api/evidence';
import { useRemote } from '../api/useRemote';
import { Await } from '../ui/Await';
import { choices } from '../ui/codes';
import { ChoiceField, TextField } from '../ui/Field';
import { useLanguage, useWords } from '../ui/language';
import { fieldWords } from './fieldWords';
import { ProposedFee } from './ProposedFee';

/** A notice of a fee starts from the proposal; the officer decides (art. 42). */
export function NoticeFeeFields({ detail }: { detail: ApplicationDetail }) {
  const w = useWords(fieldWords);
  const language = useLanguage();
  const [basis, setBasis] = useState('BY_ITEM');
  const [quantity, setQuantity] = useState('1');
  const byPage = basis === 'BY_PAGE';
  const pages = byPage && /^[1-9]\d{0,4}$/.test(quantity) ? Number(quantity) : undefined;
  const { id } = detail.application;
  const counted = useRemote(feeProposal(id));
  const proposal = useRemote(feeProposal(id, pages));
  return (
    <>
      <Await remote={proposal} lines={3}>
        {(found) => <ProposedFee proposal={found} pages={pages} />}
      </Await>
      <ChoiceField
        name="basis"
        label={w.basis}
        required
        options={choices('feeBases', language)}
        onChoose={setBasis}
      />
      <TextField
        name="quantity"
        label={byPage ? w.pageCount : w.itemCount}
        type="number"
        as="number"
        value="1"
        required
        onType={setQuantity}
      />
      {!byPage && counted.state !== 'loading' && (
        <TextField
          name="itemsThisMonth"
          label={w.itemsBefore}
          type="number"
          as="number"
          {...(counted.state === 'ready' ? { value: String(counted.value.itemsThisMonth) } : {})}
        />
      )}
    </>
  );
}

export function PayFeeFields() {
  const w = useWords(fieldWords);
  return <TextField name="amount" label={w.amount} required max={20} />;
}
