import { choices } from '../ui/codes';
import { ChoiceField } from '../ui/Field';
import { useLanguage, useWords } from '../ui/language';
import { applyWords } from './words';

/** How the information is to come (art. 29(3), 40). */
export function DeliveryFields() {
  const w = useWords(applyWords);
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
