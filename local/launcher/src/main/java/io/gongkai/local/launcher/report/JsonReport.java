package io.gongkai.local.launcher.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** As the service composes it. */
final class JsonReport implements ReportWriter {
  @Override
  public void write(PrintedReport report, OutputStream out) throws IOException {
    out.write((report.report().toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
