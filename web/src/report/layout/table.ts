/** A table as the official form draws it: what spans what, and which number stands where. */
export interface LaidTable {
  caption: string;
  head: LaidCell[][];
  bodies: LaidCell[][][];
}

export type LaidCell = HeadCell | NumberCell;

export interface HeadCell {
  kind: 'head' | 'note';
  text: string;
  colSpan: number;
  rowSpan: number;
  scope?: 'col' | 'colgroup' | 'row' | 'rowgroup';
  /** Row heads: which of the form's three label columns the cell starts in. */
  level?: 1 | 2 | 3;
}

export interface NumberCell {
  kind: 'number';
  cell: string;
  colSpan: number;
}

export function head(text: string, scope: HeadCell['scope'], colSpan = 1, rowSpan = 1): HeadCell {
  return { kind: 'head', text, colSpan, rowSpan, ...(scope ? { scope } : {}) };
}

export function number(cell: string, colSpan = 1): NumberCell {
  return { kind: 'number', cell, colSpan };
}

/** Every cell id of the table in reading order, row by row. */
export function numbersOf(table: LaidTable): string[][] {
  return table.bodies
    .flat()
    .map((row) => row.flatMap((cell) => (cell.kind === 'number' ? [cell.cell] : [])))
    .filter((row) => row.length > 0);
}
