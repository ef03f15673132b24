package io.gongkai.local.launcher.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one format. */
@FunctionalInterface
interface ReportWriter {
  void write(PrintedReport report, OutputStream out) throws IOException;
}
