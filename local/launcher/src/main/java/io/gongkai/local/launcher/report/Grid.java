package io.gongkai.local.launcher.report;

import java.util.ArrayList;
import java.util.List;

/** Where each cell of a table stands, counted in rows and columns. */
record Grid(List<Place> places, int rows, int columns) {

  /** A cell and its upper left corner. */
  record Place(PrintedCell cell, int row, int column) {}

  static Grid of(PrintedTable table) {
    List<Place> places = new ArrayList<>();
    int columns = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      int column = 0;
      for (PrintedCell cell : table.rows().get(row)) {
        while (isTaken(places, row, column)) {
          column++;
        }
        places.add(new Place(cell, row, column));
        column += cell.columns();
      }
      columns = Math.max(columns, column);
    }
    return new Grid(List.copyOf(places), table.rows().size(), columns);
  }

  private static boolean isTaken(List<Place> places, int row, int column) {
    return places.stream()
        .anyMatch(
            p ->
                row >= p.row()
                    && row < p.row() + p.cell().rows()
                    && column >= p.column()
                    && column < p.column() + p.cell().columns());
  }
}
