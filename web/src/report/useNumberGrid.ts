import { type FocusEvent, type KeyboardEvent, useState } from 'react';

type Place = [row: number, column: number];

function placeOf(grid: string[][], cell: string | undefined): Place | undefined {
  for (const [row, cells] of grid.entries()) {
    const column = cells.indexOf(cell ?? '');
    if (column >= 0) return [row, column];
  }
  return undefined;
}

/** Where a key leads from a place; undefined when the key is not ours. */
export function step(grid: string[][], [row, column]: Place, key: string): string | undefined {
  const end = (grid[row]?.length ?? 1) - 1;
  const targets: Record<string, Place> = {
    ArrowLeft: [row, Math.max(0, column - 1)],
    ArrowRight: [row, Math.min(end, column + 1)],
    ArrowUp: [Math.max(0, row - 1), column],
    ArrowDown: [Math.min(grid.length - 1, row + 1), column],
    Home: [row, 0],
    End: [row, end],
  };
  const target = targets[key];
  if (!target) return undefined;
  const cells = grid[target[0]] ?? [];
  return cells[Math.min(target[1], cells.length - 1)];
}

/** One tab stop per table, arrow keys between its numbers: 161 tab stops would be a wall. */
export function useNumberGrid(grid: string[][]) {
  const [chosen, setChosen] = useState<string>();
  const stop = placeOf(grid, chosen) ? chosen : grid[0]?.[0];

  function onFocus(event: FocusEvent<HTMLElement>) {
    const cell = event.target.dataset['cell'];
    if (cell) setChosen(cell);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const place = placeOf(grid, event.target.dataset['cell']);
    const next = place && step(grid, place, event.key);
    if (!next) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus();
  }

  return { stop, onFocus, onKeyDown };
}
