package io.gongkai.local.launcher.histories;

import io.gongkai.local.launcher.histories.Outcome.Result;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Files that are brought in one after the other. */
final class Files {
  private Files() {}

  /**
   * The same files without the lines of which the texts leave open what becomes of them: a line
   * that was refused may meet another state when it comes again.
   */
  static List<List<Written>> settled(List<List<Written>> files) {
    Set<Written> open = Collections.newSetFromMap(new IdentityHashMap<>());
    ModelLedger model = new ModelLedger();
    for (List<Written> file : files) {
      List<Outcome> outcomes = model.read(file);
      for (int line = 0; line < file.size(); line++) {
        Outcome outcome = outcomes.get(line);
        if (outcome != null && outcome.is(Result.LEFT_OPEN)) {
          open.add(file.get(line));
        }
      }
    }
    if (open.isEmpty()) {
      return files;
    }
    return settled(
        files.stream()
            .map(file -> file.stream().filter(line -> !open.contains(line)).toList())
            .toList());
  }

  /** The file up to somewhere within a line. */
  static List<Written> cut(List<Written> file, Dice dice) {
    int line = dice.below(file.size());
    List<Written> head = new ArrayList<>(file.subList(0, line));
    Written broken = file.get(line);
    if (broken.fact() != null) {
      byte[] bytes = broken.text().getBytes(StandardCharsets.UTF_8);
      byte[] part = Arrays.copyOf(bytes, 1 + dice.below(bytes.length - 1));
      String text = new String(part, StandardCharsets.ISO_8859_1);
      head.add(new Written(text, null, Set.of("bad-json"), null, CUT));
    }
    return head;
  }

  private static final String CUT = "cut";

  /** The bytes of a file; it ends without a line feed, as a cut file does. */
  static byte[] bytes(List<Written> file) {
    var out = new java.io.ByteArrayOutputStream();
    for (int line = 0; line < file.size(); line++) {
      Written written = file.get(line);
      boolean cut = written.family().equals(CUT);
      out.writeBytes(
          written.text().getBytes(cut ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
      if (line < file.size() - 1) {
        out.write('\n');
      }
    }
    return out.toByteArray();
  }
}
