package io.gongkai.reporting.annualreport.paging;

import io.gongkai.kit.vault.KeyedDigest;
import io.gongkai.kit.vault.KeyedDigests;
import io.gongkai.kit.web.BadRequest;
import io.gongkai.reporting.annualreport.Positions;
import io.gongkai.reporting.annualreport.domain.Cell;
import io.gongkai.reporting.annualreport.domain.Member;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Orders by day and then by a keyed digest of the event, which nobody can guess a case from. */
@Component
final class KeyedPositions implements Positions {

  private static final Pattern POSITION =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\.[A-Za-z0-9_-]{43}");

  private final KeyedDigest digest;

  KeyedPositions(KeyedDigests digests) {
    this.digest = digests.forPurpose("lineage-position");
  }

  private record Placed(Member member, String position) {}

  @Override
  public Part part(Cell cell, @Nullable String after, int limit) {
    if (after != null && !POSITION.matcher(after).matches()) {
      throw new BadRequest("bad-value", "cursor");
    }
    List<Placed> rest =
        cell.members().stream()
            .map(member -> new Placed(member, position(member)))
            .filter(placed -> after == null || placed.position().compareTo(after) > 0)
            .sorted(Comparator.comparing(Placed::position))
            .limit(limit + 1L)
            .toList();
    boolean more = rest.size() > limit;
    List<Placed> shown = more ? rest.subList(0, limit) : rest;
    return new Part(
        shown.stream().map(Placed::member).toList(),
        more ? Optional.of(shown.getLast().position()) : Optional.empty());
  }

  private String position(Member member) {
    return member.evidence().on() + "." + digest.of(member.evidence().event());
  }
}
