package io.gongkai.intake;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.vault.KeyedDigests;
import io.gongkai.kit.vault.PersonVault;
import io.gongkai.kit.web.ProblemCatalogue;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;

/** The intake of lines, where there is a table of kinds. */
@AutoConfiguration(
    afterName = {
      "io.gongkai.kit.store.StoreAutoConfiguration",
      "io.gongkai.kit.web.WebAutoConfiguration"
    })
@ConditionalOnResource(resources = "classpath:ledger/kinds.json")
@Import(LedgerController.class)
class IntakeAutoConfiguration {

  @Bean
  Intake intake(
      ObjectProvider<LineReader> readers,
      ObjectProvider<KnownOrgans> organs,
      MongoDatabase database,
      FactStores stores,
      KeyedDigests digests,
      PersonVault vault,
      ProblemCatalogue catalogue) {
    Map<String, LineReader> byKind = new HashMap<>();
    readers
        .orderedStream()
        .forEach(reader -> reader.kinds().forEach(kind -> byKind.put(kind, reader)));
    var checks = new LineChecks(KindTable.load(), byKind, digests.forPurpose("ledger-line"));
    var parked = new ParkedLines(database, vault);
    KnownOrgans known = organs.getIfAvailable(() -> organ -> Mono.just(true));
    return new Intake(checks, new LineRun(known, parked, catalogue), parked, stores, catalogue);
  }
}
