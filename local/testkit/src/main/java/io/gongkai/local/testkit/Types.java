package io.gongkai.local.testkit;

import com.tngtech.archunit.core.domain.JavaClass;

/** Whose a type is. */
final class Types {

  private Types() {}

  static boolean isIn(JavaClass type, String root) {
    return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
  }

  static boolean isJdk(JavaClass type) {
    return type.isPrimitive() || isIn(type, "java") || isIn(type, "org.jspecify");
  }

  /** The JDK without files, network, SQL and the like. */
  static boolean isJdkWithoutIo(JavaClass type) {
    return type.isPrimitive()
        || isIn(type, "java.lang")
        || isIn(type, "java.util")
        || isIn(type, "java.time")
        || isIn(type, "java.math")
        || isIn(type, "org.jspecify");
  }

  /** What the kit owns for everybody: the broker's client, and transactions, which nobody has. */
  static boolean isMachinery(JavaClass type) {
    return isIn(type, "org.apache.kafka")
        || isIn(type, "org.springframework.kafka")
        || type.getName().matches("com\\.mongodb\\..*ClientSession.*");
  }

  static boolean isFurniture(JavaClass type) {
    return isMachinery(type)
        || isIn(type, "org.springframework")
        || isIn(type, "com.mongodb")
        || isIn(type, "org.bson")
        || isIn(type, "io.gongkai.contracts")
        || Place.of(type).filter(Place::isAdapterRoom).isPresent();
  }
}
