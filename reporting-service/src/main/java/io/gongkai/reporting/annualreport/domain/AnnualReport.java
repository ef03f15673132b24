package io.gongkai.reporting.annualreport.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report of one organ or of an organ with all below it: cells, proof, and the digest of both. */
public record AnnualReport(Format format, Map<String, Cell> cells, Proof proof, String digest) {

  /**
   * Composes a report of what each organ counted.
   *
   * @param title what the digest is bound to beside the cells: organ, year and scope
   * @param organs what was counted, organ by organ
   * @param previous the cells of the year before, null if nothing is known of it
   */
  public static AnnualReport compose(
      String title,
      Format format,
      List<List<Count>> organs,
      @Nullable Map<String, Cell> previous,
      Fingerprint fingerprint) {
    List<Count> all = organs.stream().flatMap(List::stream).toList();
    Map<String, Cell> cells = Tally.of(format, all, fingerprint);
    List<Map<String, Cell>> parts =
        organs.stream().map(counts -> Tally.of(format, counts, fingerprint)).toList();
    Prover prover = new Prover(cells, previous, parts);
    Proof proof = new Proof(format.rules().stream().map(prover::check).toList());
    return new AnnualReport(format, cells, proof, digest(title, cells, fingerprint));
  }

  private static String digest(String title, Map<String, Cell> cells, Fingerprint fingerprint) {
    StringBuilder text = new StringBuilder(title);
    cells.forEach(
        (id, cell) ->
            text.append('\n')
                .append(id)
                .append('=')
                .append(cell.printed())
                .append('#')
                .append(cell.digest()));
    return new Digest(fingerprint.of(text.toString())).toString();
  }
}
