package io.gongkai.kit.announce;

import java.util.regex.Pattern;

/**
 * Names on the wire, derived from the record of the data: {@code io.gongkai.contracts.toys.ToySold}
 * is {@code io.gongkai.toys.toy-sold.v1}; a name that ends in V2 is version 2.
 */
public record EventType(String service, String name, int version) {

  private static final Pattern VERSIONED = Pattern.compile("(.+)V([0-9]+)");
  private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  /** The type of events whose data are this record. */
  public static EventType of(Class<?> data) {
    String packageName = data.getPackageName();
    String service = packageName.substring(packageName.lastIndexOf('.') + 1);
    var versioned = VERSIONED.matcher(data.getSimpleName());
    return versioned.matches()
        ? new EventType(service, kebab(versioned.group(1)), Integer.parseInt(versioned.group(2)))
        : new EventType(service, kebab(data.getSimpleName()), 1);
  }

  /** The CloudEvents attribute {@code type}. */
  public String type() {
    return "io.gongkai." + service + "." + name + ".v" + version;
  }

  /** The CloudEvents attribute {@code dataschema}. */
  public String schema() {
    return "https://gongkai.dev/schemas/events/"
        + service
        + "/"
        + name
        + "/v"
        + version
        + ".schema.json";
  }

  /** CamelCase as kebab-case. */
  public static String kebab(String camel) {
    return WORD.matcher(camel).replaceAll("-").toLowerCase(java.util.Locale.ROOT);
  }
}
