import { useMemo } from 'react';
import { layDisclosure } from '../layout/disclosure';
import { OfficialTable } from '../OfficialTable';
import { useReport } from '../ReportContext';

export function PartTwo() {
  const { format } = useReport();
  const table = useMemo(() => layDisclosure(format.tables.t2), [format]);
  return <OfficialTable table={table} name="t2" />;
}
