package io.gongkai.reporting.annualreport;

import io.gongkai.kit.UseCase;
import io.gongkai.reporting.annualreport.domain.Format;
import io.gongkai.reporting.heard.FindOrganYears;
import io.gongkai.reporting.heard.OrganYears;
import io.gongkai.reporting.organ.Organ;
import io.gongkai.reporting.organ.OrganTree;
import io.gongkai.reporting.organ.ReadOrgans;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * The reports there are: organs and years of which there are facts and an official form. With
 * {@code whole}, organs also count the facts of those below them.
 */
@UseCase
public final class ListReports {

  /** A report that can be asked for. */
  public record Listed(Organ organ, int year, String format) {}

  private final ReadOrgans organs;
  private final FindOrganYears years;
  private final Formats formats;

  ListReports(ReadOrgans organs, FindOrganYears years, Formats formats) {
    this.organs = organs;
    this.years = years;
    this.formats = formats;
  }

  /** By organ code, the latest year first. */
  public Mono<List<Listed>> handle(boolean whole) {
    return organs.handle().zipWith(years.handle(), (tree, known) -> list(tree, known, whole));
  }

  private List<Listed> list(OrganTree tree, List<OrganYears> known, boolean whole) {
    Map<String, Set<Integer>> years =
        known.stream().collect(Collectors.toMap(OrganYears::organ, OrganYears::years));
    List<Listed> listed = new ArrayList<>();
    for (Organ organ : tree.all()) {
      List<String> codes = whole ? tree.whole(organ.code()) : List.of(organ.code());
      TreeSet<Integer> its = new TreeSet<>();
      codes.forEach(code -> its.addAll(years.getOrDefault(code, Set.of())));
      for (int year : its.descendingSet()) {
        formats.of(year).map(Format::name).ifPresent(f -> listed.add(new Listed(organ, year, f)));
      }
    }
    return listed;
  }
}
