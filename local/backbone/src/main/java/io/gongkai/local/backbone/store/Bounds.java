package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a query demands of one field: never less than what matches, the query itself is checked
 * again on every document.
 */
sealed interface Bounds {
  /** The field (or an element of it) equals one of these. */
  record Points(List<Object> values) implements Bounds {}

  /**
   * The field (or an element of it) lies between the two, both included, open where null; at least
   * it is present.
   */
  record Range(@Nullable Object low, @Nullable Object high) implements Bounds {}

  /**
   * Empty when the query says nothing that an index could use. {@code irregular}: two ranges may be
   * met by two elements.
   */
  static Optional<Bounds> of(Document query, String field, boolean irregular) {
    Optional<Bounds> all = Optional.empty();
    for (Map.Entry<String, Object> entry : query.entrySet()) {
      Optional<Bounds> one = Optional.empty();
      if (entry.getKey().equals(field)) {
        one = ofValue(entry.getValue(), irregular);
      } else if (entry.getKey().equals("$and")) {
        one =
            branches(entry.getValue(), field, irregular).stream()
                .flatMap(Optional::stream)
                .reduce((a, b) -> and(a, b, irregular));
      } else if (entry.getKey().equals("$or")) {
        one = anyOf(branches(entry.getValue(), field, irregular));
      }
      all =
          all.isEmpty()
              ? one
              : one.isEmpty() ? all : Optional.of(and(all.get(), one.get(), irregular));
    }
    return all;
  }

  private static List<Optional<Bounds>> branches(
      @Nullable Object list, String field, boolean irregular) {
    List<Optional<Bounds>> found = new ArrayList<>();
    if (list instanceof Collection<?> elements) {
      for (Object element : elements) {
        found.add(
            element instanceof Document query ? of(query, field, irregular) : Optional.empty());
      }
    }
    return found;
  }

  private static Optional<Bounds> anyOf(List<Optional<Bounds>> branches) {
    if (branches.isEmpty() || branches.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return branches.stream().flatMap(Optional::stream).reduce(Bounds::or);
  }

  private static Optional<Bounds> ofValue(@Nullable Object value, boolean irregular) {
    if (FieldValues.simple(value)) {
      return Optional.of(new Points(List.of(java.util.Objects.requireNonNull(value))));
    }
    if (!(value instanceof Document operators)) {
      return Optional.empty();
    }
    Optional<Bounds> all = Optional.empty();
    for (Map.Entry<String, Object> operator : operators.entrySet()) {
      Optional<Bounds> one = ofOperator(operator.getKey(), operator.getValue());
      all =
          all.isEmpty()
              ? one
              : one.isEmpty() ? all : Optional.of(and(all.get(), one.get(), irregular));
    }
    return all;
  }

  private static Optional<Bounds> ofOperator(String operator, @Nullable Object operand) {
    if (operator.equals("$in") && operand instanceof Collection<?> values) {
      boolean usable = values.stream().allMatch(FieldValues::simple);
      return usable ? Optional.of(new Points(List.copyOf(values))) : Optional.empty();
    }
    if (operator.equals("$exists")) {
      return Boolean.TRUE.equals(operand) ? Optional.of(new Range(null, null)) : Optional.empty();
    }
    if (operand == null || !FieldValues.simple(operand)) {
      return Optional.empty();
    }
    return switch (operator) {
      case "$eq" -> Optional.of(new Points(List.of(operand)));
      case "$gt", "$gte" -> Optional.of(new Range(operand, null));
      case "$lt", "$lte" -> Optional.of(new Range(null, operand));
      default -> Optional.empty();
    };
  }

  private static Bounds and(Bounds a, Bounds b, boolean irregular) {
    if (a instanceof Points x && b instanceof Points y) {
      return x.values.size() <= y.values.size() ? x : y;
    }
    if (a instanceof Range x && b instanceof Range y) {
      if (irregular) {
        return x.low == null && x.high == null ? y : x;
      }
      return new Range(
          x.low == null ? y.low : y.low == null ? x.low : max(x.low, y.low),
          x.high == null ? y.high : y.high == null ? x.high : min(x.high, y.high));
    }
    return a instanceof Points ? a : b;
  }

  private static Bounds or(Bounds a, Bounds b) {
    if (a instanceof Points x && b instanceof Points y) {
      List<Object> both = new ArrayList<>(x.values);
      both.addAll(y.values);
      return new Points(both);
    }
    Range x = hull(a);
    Range y = hull(b);
    return new Range(
        x.low == null || y.low == null ? null : min(x.low, y.low),
        x.high == null || y.high == null ? null : max(x.high, y.high));
  }

  private static Range hull(Bounds bounds) {
    return switch (bounds) {
      case Range range -> range;
      case Points points ->
          points.values.isEmpty()
              ? new Range(null, null)
              : new Range(
                  points.values.stream().reduce(Bounds::min).get(),
                  points.values.stream().reduce(Bounds::max).get());
    };
  }

  private static Object min(Object a, Object b) {
    return KeyType.compareValues(a, b) <= 0 ? a : b;
  }

  private static Object max(Object a, Object b) {
    return KeyType.compareValues(a, b) >= 0 ? a : b;
  }
}
