import { annualReport, annualReports } from '../api/reporting';
import { reportFormat } from '../api/format';
import { useRemote } from '../api/useRemote';
import { Await } from '../ui/Await';
import { ReportControls } from './ReportControls';
import { ReportSheet } from './ReportSheet';
import { useReportKey } from './useReportKey';
import './report.css';

const mostEntries = 200;

/** One annual report: choose it above, read it below. */
export default function ReportPage() {
  const { key, cell, change, goTo } = useReportKey();
  const entries = useRemote(annualReports({ limit: mostEntries, scope: key.scope }));
  const report = useRemote(annualReport(key));
  const format = useRemote(reportFormat(key.year));
  return (
    <>
      <ReportControls
        reportKey={key}
        entries={entries.state === 'ready' ? entries.value.items : []}
        change={change}
        goTo={goTo}
      />
      <Await remote={report} lines={12}>
        {(value) => (
          <Await remote={format} lines={12}>
            {(form) => (
              <ReportSheet
                report={value}
                format={form}
                reportKey={key}
                cell={cell}
                onCell={(next) => change({ cell: next })}
                onNow={() => change({ asOf: undefined, knownAt: undefined })}
              />
            )}
          </Await>
        )}
      </Await>
    </>
  );
}
