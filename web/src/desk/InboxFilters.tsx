import type { InboxFilter } from '../api/desk';
import { useSession } from '../app/SessionContext';
import { choices } from '../ui/codes';
import { Filter } from '../ui/Filter';
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
