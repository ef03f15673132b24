import { choices } from './codes';
import { ChoiceField } from './Field';
import { useLanguage, useWords } from './language';
import { applicantWords } from './applicantWords';

/** How the information is to come (art. 29(3), 40). */
export function DeliveryFields() {
  const w = useWords(applicantWords);
  const language = useLanguage();
  return (
    <fieldset>
      <legend>{w.delivery}</legend>
      <ChoiceField
        name="delivery"
        label={w.deliveryForm}
        hint={w.deliveryHint}
        required
        value="ONLINE"
        options={choices('deliveries', language)}
      />
    </fieldset>
  );
}
