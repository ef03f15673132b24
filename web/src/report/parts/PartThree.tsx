import { useMemo } from 'react';
import { OutcomeChart } from '../chart/OutcomeChart';
import { layApplications } from '../layout/application';
import { OfficialTable } from '../OfficialTable';
import { Equation } from '../proof/Equation';
import { useReport } from '../ReportContext';

export function PartThree() {
  const { format } = useReport();
  const table = useMemo(() => layApplications(format.tables.t3), [format]);
  return (
    <>
      <OfficialTable table={table} name="t3" />
      <Equation />
      <OutcomeChart />
    </>
  );
}
