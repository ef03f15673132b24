import { organs } from '../api/disclosure';
import { useRemote } from '../api/useRemote';
import { Await } from './Await';
import { ChoiceField } from './Field';
import { bilingual, useWords } from './language';

const texts = bilingual({ choose: '请选择' }, { choose: 'please choose' });

interface Properties {
  name: string;
  label: string;
  hint?: string;
  value?: string | undefined;
}

/** The organs of the platform, by name. */
export function OrganField(properties: Properties) {
  const w = useWords(texts);
  const remote = useRemote(organs({ limit: 200 }));
  return (
    <Await remote={remote} lines={1}>
      {({ items }) => (
        <ChoiceField
          {...properties}
          required
          empty={w.choose}
          options={items.map(({ code, name }) => [code, name])}
        />
      )}
    </Await>
  );
}
