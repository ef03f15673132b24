import { organs } from '../api/disclosure';
import { useRemote } from '../api/useRemote';
import { Await } from './Await';
import { ChoiceField } from './Field';

interface Properties {
  name: string;
  label: string;
  hint?: string;
  value?: string | undefined;
}

/** The organs of the platform, by name. */
export function OrganField(properties: Properties) {
  const remote = useRemote(organs({ limit: 200 }));
  return (
    <Await remote={remote} lines={1}>
      {({ items }) => (
        <ChoiceField {...properties} required options={items.map(({ code, name }) => [code, name])} />
      )}
    </Await>
  );
}
