import type { Inbox } from '../api/desk';
import { useWords } from '../ui/language';
import { levelNames, deskWords } from './words';

interface Properties {
  counts: Inbox['counts'];
  dueToday: number;
  chosen: string | undefined;
  onShow: (narrowed: { level: string }) => void;
}

/** How many cases of each level there are; each is a switch that shows only those. */
export function Levels({ counts, dueToday, chosen, onShow }: Properties) {
  const w = useWords(deskWords);
  const names = useWords(levelNames);
  return (
    <div className="desk-levels" role="group" aria-label={w.levels}>
      {counts.map(({ level, count }) => (
        <button
          key={level}
          type="button"
          className={`desk-count desk-${level.toLowerCase()}`}
          aria-pressed={level === chosen}
          onClick={() => onShow({ level: level === chosen ? '' : level })}
        >
          <strong>{count >= 1000 ? '1000+' : count}</strong>
          <span>{names[level]}</span>
        </button>
      ))}
      {dueToday > 0 && <p className="desk-today">{w.dueToday(dueToday)}</p>}
    </div>
  );
}
