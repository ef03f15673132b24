package io.gongkai.local.launcher.chaos;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import io.gongkai.local.launcher.chaos.casework.CaseLoad;
import io.gongkai.local.launcher.chaos.casework.LivedCase;
import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.Lineage;
import io.gongkai.local.launcher.client.LocalOffice;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares cases that were lived through with what is stored, announced and counted of them. */
final class CaseCount {
  private static final List<String> CELLS =
      List.of("t3.new_received.natural_person", "t3.granted.natural_person");

  private final Door operator;
  private final CaseLoad load;
  private final Tally tally;

  CaseCount(Door operator, CaseLoad load, Tally tally) {
    this.operator = operator;
    this.load = load;
    this.tally = tally;
  }

  /** {@code before}: how many cases had arrived at the office today before the load began. */
  void of(MongoClient store, long before) {
    Set<String> ids = load.cases().stream().map(LivedCase::id).collect(Collectors.toSet());
    tally.prove("every application is another case", load.cases().size(), ids.size());
    StoredFacts facts = StoredFacts.of(store, ids, Filters.in("subject", ids));
    load.cases().forEach(lived -> steps(lived, facts));
    tally.none(
        "cases with a gap or an unannounced fact",
        ids.stream().filter(id -> !facts.isWhole(id)).toList());
    tally.none("events and facts of cases that do not match", facts.unmatched());
    long unasked = arrivedToday(store) - before - ids.size();
    tally.doubled(unasked);
    tally.prove("cases that nobody applied for", 0L, unasked);
    tally.prove("applications not known again under their key", 0L, load.unknown());
    CELLS.forEach(cell -> counted(cell, ids));
  }

  private void steps(LivedCase lived, StoredFacts facts) {
    Multiset wanted = Multiset.of(lived.facts());
    Multiset found = Multiset.of(facts.types(lived.id()));
    tally.lost(wanted.missingIn(found));
    tally.doubled(found.missingIn(wanted));
    if (!lived.facts().equals(facts.types(lived.id()))) {
      tally.prove("steps of " + lived.id(), lived.facts(), facts.types(lived.id()));
    }
  }

  private void counted(String cell, Set<String> ids) {
    int year = today().getYear();
    List<String> members = new ArrayList<>();
    new Lineage(operator)
        .of(LocalOffice.ORGAN, year, cell, "?scope=own")
        .get("members")
        .forEach(member -> members.add(member.get("subject").asString()));
    members.retainAll(ids);
    Multiset once = Multiset.of(ids);
    tally.doubled(Multiset.of(members).missingIn(once));
    tally.prove(
        "cases of the load not counted in " + cell, 0L, once.missingIn(Multiset.of(members)));
  }

  /** How many cases have arrived at the office today. */
  static long arrivedToday(MongoClient store) {
    return store
        .getDatabase("request")
        .getCollection("applications")
        .countDocuments(
            Filters.and(
                Filters.eq("head.organ", LocalOffice.ORGAN),
                Filters.eq("head.arrived", today().toString())));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }
}
