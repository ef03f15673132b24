package io.gongkai.reporting.samples;

/** Columns and rows by code, written down a second time for the direct count. */
final class Categories {

  private Categories() {}

  static String column(String category) {
    return switch (category) {
      case "NATURAL_PERSON" -> "natural_person";
      case "COMMERCIAL" -> "legal_commercial";
      case "RESEARCH" -> "legal_research";
      case "SOCIAL" -> "legal_social";
      case "LAW_SERVICE" -> "legal_law_service";
      default -> "legal_other";
    };
  }

  /** Empty where the form has no such row. */
  static String item(String item, boolean oldForm) {
    return switch (item) {
      case "LICENSING" -> "licensing";
      case "PENALTY" -> "penalty";
      case "COERCION" -> "coercion";
      case "OTHER_SERVICES" -> oldForm ? "other_external_services" : "";
      default -> oldForm ? "fees" : "";
    };
  }
}
