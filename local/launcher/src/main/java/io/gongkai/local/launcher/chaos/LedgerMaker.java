package io.gongkai.local.launcher.chaos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes ledgers of one organ that never was: applications answered and open, documents, messages.
 */
final class LedgerMaker {
  static final int YEAR = 2023;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final String organ;
  private final Random chance;
  private final List<ObjectNode> lines = new ArrayList<>();
  private final List<String> subjects = new ArrayList<>();
  private final Map<String, Integer> cells = new LinkedHashMap<>();
  private int numbers;

  LedgerMaker(String organ, long seed) {
    this.organ = organ;
    this.chance = new Random(seed);
  }

  /** The organ itself; must go in first. */
  MadeLedger organ() {
    line("organ", "organ", organ, "2014-01-01")
        .put("name", "演练机关 " + organ)
        .put("level", "OFFICE")
        .put("division", "990000");
    return taken();
  }

  /** The next ledger, with so many subjects that were in none before. */
  MadeLedger next(int size) {
    for (int i = 0; i < size; i++) {
      String day = "%d-%02d-%02d".formatted(YEAR, 1 + chance.nextInt(10), 1 + chance.nextInt(25));
      switch (chance.nextInt(3)) {
        case 0 -> application(day);
        case 1 -> message(day);
        default -> document(day);
      }
    }
    return taken();
  }

  private void application(String day) {
    String ref = ref("R");
    ObjectNode submitted = line("request.submitted", "request", ref, day);
    submitted
        .put("channel", "IN_PERSON")
        .put("subject", "演练")
        .put("description", "演练申请")
        .put("delivery", "PAPER");
    ObjectNode applicant =
        submitted.putObject("applicant").put("category", "NATURAL_PERSON").put("name", "演练人" + ref);
    applicant.putObject("document").put("type", "OTHER").put("number", ref);
    line("request.received", "request", ref, day);
    count("t3.new_received.total");
    if (chance.nextInt(4) == 0) {
      count("t3.carried_out.total");
      return;
    }
    boolean granted = chance.nextBoolean();
    line("request.replied", "request", ref, day).put("outcome", granted ? "GRANT" : "NOT_EXIST");
    count(granted ? "t3.granted.total" : "t3.unable_not_held.total");
    count("t3.result_total.total");
  }

  private void message(String day) {
    String ref = ref("M");
    line("message.received", "message", ref, day)
        .put("source", "PORTAL_CONSULTATION")
        .put("subject", "演练留言");
    if (chance.nextBoolean()) {
      line("message.replied", "message", ref, day);
    }
    count("s1.messages.portal_consultation");
  }

  private void document(String day) {
    String ref = ref("D");
    line("document.made", "document", ref, day)
        .put("type", "NORMATIVE_DOCUMENT")
        .put("title", "演练文件 " + ref)
        .put("category", 1);
    line("document.published", "document", ref, day);
    count("t2.normative_documents.made");
    count("t2.normative_documents.in_force");
  }

  private ObjectNode line(String kind, String family, String ref, String day) {
    ObjectNode line =
        JSON.createObjectNode()
            .put("kind", kind)
            .put("organ", organ)
            .put("ref", ref)
            .put("at", day);
    lines.add(line);
    subjects.add(SubjectId.of(organ, family, ref));
    return line;
  }

  private String ref(String kind) {
    return kind + ++numbers;
  }

  private void count(String cell) {
    cells.merge(cell, 1, Integer::sum);
  }

  private MadeLedger taken() {
    MadeLedger made =
        new MadeLedger(
            lines.stream().map(ObjectNode::toString).toList(),
            List.copyOf(subjects),
            Map.copyOf(cells));
    lines.clear();
    subjects.clear();
    cells.clear();
    return made;
  }
}
