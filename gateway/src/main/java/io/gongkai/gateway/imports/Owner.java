package io.gongkai.gateway.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The service that owns a family of kinds; the family is the part of a kind before the dot. */
enum Owner {
  REQUEST("依申请公开服务", List.of("request", "remedy", "message")),
  DISCLOSURE(
      "主动公开服务",
      List.of(
          "organ",
          "document",
          "interpretation",
          "catalogue",
          "site",
          "administration",
          "fees",
          "procurement")),
  GAZETTE("政府公报服务", List.of("gazette")),
  REPORTING("年度报告服务", List.of("inspection", "rectification", "workplan"));

  private final String title;
  private final List<String> families;

  Owner(String title, List<String> families) {
    this.title = title;
    this.families = families;
  }

  static Optional<Owner> of(String kind) {
    int dot = kind.indexOf('.');
    String family = dot < 0 ? kind : kind.substring(0, dot);
    return Arrays.stream(values()).filter(owner -> owner.families.contains(family)).findFirst();
  }

  /** As it stands in the configuration: {@code gongkai.services.<service>}. */
  String service() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title() {
    return title;
  }
}
