package io.gongkai.request.application.mongo;

import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.HeadIndex;
import io.gongkai.kit.store.Stored;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.Rulebooks;
import io.gongkai.request.application.domain.Application;
import io.gongkai.request.application.domain.ApplicationFact;
import io.gongkai.request.application.domain.Happened;
import io.gongkai.request.application.domain.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** The one collection of applications, with an index for every list that is offered. */
@Component
final class ApplicationStore {
  private final FactStore<ApplicationFact> facts;

  ApplicationStore(FactStores stores, Rulebooks rulebooks) {
    facts =
        stores.open(
            "applications",
            ApplicationFact.class,
            stored -> new ApplicationHead(rulebooks.law()).of(fold(stored)),
            HeadIndex.on("organ", "arrived", "_id"),
            HeadIndex.on("organ", "open", "due", "_id"),
            HeadIndex.on("owner", "arrived", "_id"),
            HeadIndex.on("open", "_id"),
            HeadIndex.on("organ", "next", "_id"),
            HeadIndex.on("organ", "assignee", "next", "_id"),
            HeadIndex.on("organ", "desk", "next", "_id"),
            HeadIndex.on("next", "_id"),
            HeadIndex.on("organ", "opinion", "_id"),
            HeadIndex.on("party", "arrived", "_id"),
            HeadIndex.on("party", "received", "_id"),
            HeadIndex.on("parent", "_id"),
            HeadIndex.on("splitting", "_id"));
  }

  FactStore<ApplicationFact> facts() {
    return facts;
  }

  static HeldApplication held(Stored<ApplicationFact> stored) {
    return new HeldApplication(stored.id(), stored.version(), history(stored));
  }

  static Application fold(Stored<ApplicationFact> stored) {
    return Application.fold(history(stored));
  }

  private static List<Happened> history(Stored<ApplicationFact> stored) {
    return stored.facts().stream()
        .map(
            each ->
                new Happened(
                    new Step(
                        each.stamp().on(),
                        each.stamp().known(),
                        each.stamp().by(),
                        each.stamp().attested()),
                    each.fact()))
        .toList();
  }
}
