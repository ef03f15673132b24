package io.gongkai.local.launcher.bench;

import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.Query;
import tools.jackson.databind.JsonNode;

/**
 * One way to look at the desk.
 *
 * @param filter what the list is narrowed by
 * @param deep how many pages before the one that is looked at
 */
record DeskQuery(String name, Door who, String filter, int deep) {
  private static final String PATH = "/api/v1/desk/cases?limit=50";

  /** Walks to the page and gives its address. */
  String address() {
    String first = PATH + filter;
    String address = first;
    for (int page = 0; page < deep; page++) {
      JsonNode next = who.get(address).path("next");
      if (next.isString()) {
        address = first + new Query().and("cursor", next.asString()).text().replace('?', '&');
      }
    }
    return address;
  }
}
