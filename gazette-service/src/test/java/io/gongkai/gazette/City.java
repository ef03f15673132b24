package io.gongkai.gazette;

import io.gongkai.contracts.disclosure.DocumentMade;
import io.gongkai.contracts.disclosure.DocumentPublished;
import io.gongkai.contracts.disclosure.DocumentWithdrawn;
import io.gongkai.contracts.disclosure.OrganRegistered;
import io.gongkai.kit.AggregateId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A city whose office keeps a gazette, as far as this service has heard of it. */
public final class City {

  private static final AtomicInteger NEXT = new AtomicInteger(11);

  public final String division = "44" + NEXT.getAndIncrement() + "00";
  public final String organ = division + "-BGS";

  /** A city that was heard of. */
  public static City known() {
    City city = new City();
    city.registers(city.organ, city.division);
    return city;
  }

  /** A city of which no news has come yet. */
  public static City unheard() {
    return new City();
  }

  /** News of an organ that governs a division. */
  public void registers(String code, String governed) {
    RunningService.hears(
        AggregateId.of("org", code, "organ", code),
        code,
        new OrganRegistered(code, code, "某机关", null, "OFFICE", governed));
  }

  /** News that an organ made a document; answers with its id. */
  public String makes(String issuer, String ref, String type) {
    String id = AggregateId.of("doc", issuer, "document", ref);
    RunningService.hears(
        id, issuer, new DocumentMade(ref, type, "题" + ref, null, 1, null, null, null));
    return id;
  }

  /** News that an organ made and published a document; answers with its id. */
  public String publishes(String issuer, String ref, String type) {
    String id = makes(issuer, ref, type);
    RunningService.hears(
        id,
        issuer,
        new DocumentPublished(ref, type, "题" + ref, null, null, false, "/api/v1/documents", null));
    return id;
  }

  public void withdraws(String id) {
    RunningService.hears(id, organ, new DocumentWithdrawn("D"));
  }

  public WebTestClient editor() {
    return RunningService.as("editor", "editor", organ);
  }

  /** The editor's attempt to publish an issue with these items. */
  public WebTestClient.ResponseSpec issues(String edition, List<Map<String, String>> items) {
    return editor()
        .post()
        .uri("/api/v1/gazette/issues")
        .bodyValue(Map.of("organ", organ, "edition", edition, "items", items))
        .exchange();
  }

  /** A place in an issue for a document. */
  public static Map<String, String> document(String id) {
    return Map.of("section", "市政府文件", "document", id);
  }

  /** A place in an issue for a plain title. */
  public static Map<String, String> title(String title) {
    return Map.of("section", "人事任免", "title", title);
  }
}
