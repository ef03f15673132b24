import type { SourceFigures } from '../api/messages';
import { nameOf } from '../ui/codes';
import { useLanguage, useWords } from '../ui/language';
import { Scroll } from '../ui/Scroll';
import { messageWords } from './words';

const columns = [
  'received',
  'valid',
  'guided',
  'forwarded',
  'closed',
  'inTime',
  'returned',
  'published',
] as const;

const sum = (sources: SourceFigures[], column: Exclude<keyof SourceFigures, 'source'>) =>
  sources.reduce((total, figures) => total + figures[column], 0);

export function FiguresTable({ sources }: { sources: SourceFigures[] }) {
  const w = useWords(messageWords);
  const language = useLanguage();
  const heads = [w.countReceived, w.valid, w.guided, w.forwarded, w.closed, w.inTime, w.returned, w.public];
  return (
    <Scroll label={w.figures}>
      <table className="message-figures">
        <thead>
          <tr>
            <th scope="col">{w.source}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">{w.satisfied}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((figures) => (
            <tr key={figures.source}>
              <th scope="row">{nameOf('sources', figures.source, language)}</th>
              {columns.map((column) => (
                <td key={column}>{figures[column]}</td>
              ))}
              <td>{w.share(figures.satisfied, figures.rated)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w.total}</th>
            {columns.map((column) => (
              <td key={column}>{sum(sources, column)}</td>
            ))}
            <td>{w.share(sum(sources, 'satisfied'), sum(sources, 'rated'))}</td>
          </tr>
        </tfoot>
      </table>
    </Scroll>
  );
}
