package io.gongkai.local.launcher.report;

import java.util.List;

/** A table as it is printed: in each row the cells that begin there, from left to right. */
record PrintedTable(String title, List<List<PrintedCell>> rows) {
  PrintedTable {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
