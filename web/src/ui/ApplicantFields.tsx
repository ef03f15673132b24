import { useState } from 'react';
import { choices } from './codes';
import { ChoiceField, TextField } from './Field';
import { useLanguage, useWords } from './language';
import { applicantWords } from './applicantWords';

/** How a body names the document of its applicant. */
const nested = { type: 'applicant/document/type', number: 'applicant/document/number' };
export const flatDocument = { type: 'applicant/documentType', number: 'applicant/documentNumber' };

/** Who applies (art. 29(1)): name, identity and how to be reached. */
export function ApplicantFields({ document = nested }: { document?: typeof nested }) {
  const w = useWords(applicantWords);
  const language = useLanguage();
  const [category, setCategory] = useState('NATURAL_PERSON');
  const person = category === 'NATURAL_PERSON';
  return (
    <fieldset>
      <legend>{w.applicant}</legend>
      <div className="form-pair">
        <ChoiceField
          name="applicant/category"
          label={w.category}
          required
          options={choices('categories', language)}
          onChoose={setCategory}
        />
        <TextField
          name="applicant/name"
          label={person ? w.personName : w.organisationName}
          required
          max={100}
          autoComplete={person ? 'name' : 'organization'}
        />
      </div>
      <div className="form-pair">
        <ChoiceField
          key={category}
          name={document.type}
          label={w.documentType}
          required
          value={person ? 'RESIDENT_ID' : 'CREDIT_CODE'}
          options={choices('documents', language)}
        />
        <TextField name={document.number} label={w.documentNumber} required max={40} />
      </div>
      <div className="form-pair">
        <TextField name="applicant/phone" label={w.phone} type="tel" max={40} autoComplete="tel" />
        <TextField name="applicant/email" label={w.email} type="email" max={200} autoComplete="email" />
      </div>
      <TextField
        name="applicant/address"
        label={w.address}
        hint={w.addressHint}
        max={300}
        autoComplete="street-address"
      />
    </fieldset>
  );
}
