import { useMemo } from 'react';
import { layRemedies } from '../layout/remedy';
import { OfficialTable } from '../OfficialTable';
import { useReport } from '../ReportContext';

export function PartFour() {
  const { format } = useReport();
  const table = useMemo(() => layRemedies(format.tables.t4), [format]);
  return <OfficialTable table={table} name="t4" />;
}
