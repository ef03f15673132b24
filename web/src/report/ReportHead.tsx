import { useLanguage, useWords } from '../ui/language';
import { Notice } from '../ui/Notice';
import { beijingOf, day } from '../ui/text';
import { useTitle } from '../ui/useTitle';
import { useReport } from './ReportContext';
import { reportWords } from './words';

/** The line that says what a number opens and which keys move between them. */
export const openHint = 'report-open-hint';

const shownDigest = 16;

/** 云浮市人民政府办公室2020年政府信息公开工作年度报告, and what the numbers below rest on. */
export function ReportHead({ onNow }: { onNow: () => void }) {
  const { report, format } = useReport();
  const w = useWords(reportWords);
  const title = `${report.organName}${report.year}年政府信息公开工作年度报告`;
  useTitle(title);
  return (
    <header className="report-head">
      <h1 lang="zh-CN">
        <span>{report.organName}</span>
        <span>{report.year}年政府信息公开</span>
        <span>工作年度报告</span>
      </h1>
      <Moment onNow={onNow} />
      <dl className="report-facts">
        <div>
          <dt>{w.form}</dt>
          <dd lang="zh-CN">{format.meta.document}</dd>
        </div>
        <div>
          <dt>{w.scopeLine}</dt>
          <dd>{report.scope === 'whole' ? w.whole : w.own}</dd>
          <dt title={w.digestHint}>{w.digest}</dt>
          <dd>
            <code>{report.digest.slice(0, shownDigest)}</code>
          </dd>
        </div>
      </dl>
      <p className="report-hint screen-only">
        <span id={openHint}>{w.keys}</span>
        <button type="button" className="button" onClick={() => window.print()}>
          {w.print}
        </button>
      </p>
    </header>
  );
}

function Moment({ onNow }: { onNow: () => void }) {
  const { asOf, knownAt } = useReport().report;
  const w = useWords(reportWords);
  const language = useLanguage();
  if (!asOf && !knownAt) return null;
  const parts = [
    asOf && w.momentAsOf(day(asOf, language)),
    knownAt && w.momentKnownAt(beijingOf(knownAt).replace('T', ' ')),
  ].filter(Boolean);
  return (
    <Notice kind="warning" live>
      <p>
        {w.moment}
        {parts.join('；')}
      </p>
      <button type="button" className="button screen-only" onClick={onNow}>
        {w.now}
      </button>
    </Notice>
  );
}
