import { useCallback } from 'react';
import { lineage, type Lineage, type ReportKey } from '../../api/reporting';
import { useCursor } from '../../api/useCursor';
import { Await } from '../../ui/Await';
import { useWords } from '../../ui/language';
import { More } from '../../ui/More';
import { Panel } from '../../ui/Panel';
import { nameOf } from '../layout/labels';
import { useReport } from '../ReportContext';
import { MemberTable } from './MemberTable';
import { lineageWords } from './words';
import './lineage.css';

const pageSize = 50;
const membersOf = (page: Lineage) => page.members;

interface Properties {
  reportKey: ReportKey;
  cell: string;
  onClose: () => void;
}

/** What a number is made of: the rule, and the events one by one. */
export function LineagePanel({ reportKey, cell, onClose }: Properties) {
  const { labels } = useReport();
  const w = useWords(lineageWords);
  const page = useCallback(
    (cursor?: string) => lineage(reportKey, cell, { cursor, limit: pageSize }),
    [reportKey, cell],
  );
  const { first, items, more, busy, problem } = useCursor(page, membersOf);
  return (
    <Panel title={<span lang="zh-CN">{nameOf(labels, cell)}</span>} onClose={onClose}>
      <Await remote={first} lines={6}>
        {(lines) => (
          <>
            <Summary lines={lines} unit={labels.get(cell)?.unit ?? ''} />
            {items.length === 0 ? (
              <p className="part-empty">{w.zero}</p>
            ) : (
              <>
                <MemberTable members={items} />
                <More more={more} busy={busy} problem={problem} />
                <p className="lineage-note">{w.public}</p>
              </>
            )}
          </>
        )}
      </Await>
    </Panel>
  );
}

function Summary({ lines, unit }: { lines: Lineage; unit: string }) {
  const w = useWords(lineageWords);
  return (
    <>
      <p className="lineage-value">
        <strong>{lines.value}</strong> <span lang="zh-CN">{unit}</span>
        {lines.count > 0 && <span className="lineage-count">{w.count(`${lines.count}`)}</span>}
      </p>
      <dl className="lineage-facts">
        {lines.rule && (
          <>
            <dt>{w.rule}</dt>
            <dd lang="zh-CN">{lines.rule}</dd>
          </>
        )}
        {lines.digest && (
          <>
            <dt>{w.digest}</dt>
            <dd>
              <code>{lines.digest}</code>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}
