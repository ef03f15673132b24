import type { InboxFilter } from '../api/desk';
import { useSession } from '../app/SessionContext';
import { choices } from '../ui/codes';
import { useLanguage, useWords } from '../ui/language';
import { stateName, states } from '../ui/states';
import { deskWords } from './words';

interface Properties {
  filter: InboxFilter;
  onShow: (narrowed: InboxFilter) => void;
}

/** Which cases are shown. */
export function InboxFilters({ filter, onShow }: Properties) {
  const w = useWords(deskWords);
  const language = useLanguage();
  const { subject } = useSession();
  const open = states.filter((code) => code !== 'REPLIED' && code !== 'ARCHIVED');
  return (
    <div className="filters" role="search">
      <Filter
        label={w.state}
        all={w.allStates}
        value={filter.state}
        options={open.map((code) => [code, stateName(code, language)])}
        onChoose={(state) => onShow({ state })}
      />
      <Filter
        label={w.channel}
        all={w.allChannels}
        value={filter.channel}
        options={choices('channels', language)}
        onChoose={(channel) => onShow({ channel })}
      />
      <Filter
        label={w.assignee}
        all={w.everybody}
        value={filter.assignee}
        options={subject ? [[subject, w.mine]] : []}
        onChoose={(assignee) => onShow({ assignee })}
      />
    </div>
  );
}

interface FilterProperties {
  label: string;
  all: string;
  value: string | undefined;
  options: [string, string][];
  onChoose: (value: string) => void;
}

function Filter({ label, all, value, options, onChoose }: FilterProperties) {
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{all}</option>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
