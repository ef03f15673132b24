import { choices } from '../ui/codes';
import { Filter } from '../ui/Filter';
import { useLanguage, useWords } from '../ui/language';
import { messageStates, messageWords } from './words';

interface Properties {
  state: string | undefined;
  source: string | undefined;
  onShow: (filter: Record<string, string>) => void;
}

/** State and source; the choice stands in the address. */
export function MessageFilters({ state, source, onShow }: Properties) {
  const w = useWords(messageWords);
  const names = useWords(messageStates);
  const language = useLanguage();
  const change = (name: string, value: string) => {
    const chosen = { state, source, [name]: value };
    onShow(Object.fromEntries(Object.entries(chosen).filter(([, v]) => v)) as Record<string, string>);
  };
  return (
    <div className="filters" role="search">
      <Filter
        label={w.state}
        all={w.allStates}
        value={state}
        options={Object.entries(names)}
        onChoose={(value) => change('state', value)}
      />
      <Filter
        label={w.source}
        all={w.allSources}
        value={source}
        options={choices('sources', language)}
        onChoose={(value) => change('source', value)}
      />
    </div>
  );
}
