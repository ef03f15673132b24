package io.gongkai.local.launcher.client;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The members behind one number, page after page, as one document. */
public final class Lineage {

  private static final String PAGE = "100";

  private final Door door;

  public Lineage(Door door) {
    this.door = door;
  }

  /**
   * {@code {cell, value, members: [...]}} with all members; {@code query} begins with a question
   * mark.
   */
  public JsonNode of(String organ, int year, String cell, String query) {
    String path =
        Query.path("/api/v1/annual-reports", organ, String.valueOf(year))
            + Query.path("/cells", cell)
            + query
            + "&limit="
            + PAGE;
    ObjectNode whole = (ObjectNode) door.get(path);
    ArrayNode members = (ArrayNode) whole.get("members");
    JsonNode next = whole.path("next");
    while (next.isString()) {
      JsonNode page =
          door.get(path + new Query().and("cursor", next.asString()).text().replace('?', '&'));
      page.get("members").forEach(members::add);
      next = page.path("next");
    }
    whole.remove("next");
    return whole;
  }
}
