package io.gongkai.local.launcher.bench;

import io.gongkai.local.launcher.client.LocalOffice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lines of open cases of the local office: by several channels, received within the last two weeks,
 * a few long ago; opinions of third parties awaited in some, corrections in others.
 *
 * @param series what makes the refs of one filling differ from those of another
 */
record OpenCases(String series, LocalDate today) {
  private static final List<String> CHANNELS = List.of("IN_PERSON", "EMAIL", "ONLINE");
  private static final int LATE_IN = 500;
  private static final int CONSULTING_IN = 50;
  private static final int CORRECTED_IN = 75;

  /** The lines of the cases with the numbers from {@code from} up to {@code to}. */
  List<String> lines(int from, int to) {
    List<String> lines = new ArrayList<>();
    for (int n = from; n < to; n++) {
      LocalDate day = today.minusDays(n % LATE_IN == 0 ? 27 : n % 14);
      lines.add(submitted(n, day).toString());
      lines.add(line("request.received", n, day).toString());
      if (n % CONSULTING_IN == 1) {
        lines.add(
            line("request.third-party-consulted", n, day)
                .put("thirdParty", "测试公司")
                .put("delivered", day.toString())
                .toString());
      } else if (n % CORRECTED_IN == 2) {
        lines.add(
            line("request.correction-requested", n, day)
                .put("points", "请写明年份")
                .put("deadline", today.plusDays(20).toString())
                .toString());
      }
    }
    return lines;
  }

  private ObjectNode submitted(int n, LocalDate day) {
    ObjectNode line =
        line("request.submitted", n, day)
            .put("channel", CHANNELS.get(n % CHANNELS.size()))
            .put("subject", "测试事项" + n)
            .put("description", "申请公开测试事项" + n + "的全文")
            .put("delivery", "PAPER");
    ObjectNode applicant =
        line.putObject("applicant")
            .put("category", "NATURAL_PERSON")
            .put("name", "测试人" + n)
            .put("address", "云浮市云城区测试路" + n + "号");
    applicant.putObject("document").put("type", "OTHER").put("number", series + "-" + n);
    return line;
  }

  private ObjectNode line(String kind, int n, LocalDate day) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("kind", kind)
        .put("organ", LocalOffice.ORGAN)
        .put("ref", series + "-" + n)
        .put("at", day.toString());
  }
}
