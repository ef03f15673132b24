package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One way through one index for one query: the values wanted of its first fields, then a range of
 * the next, and whether the walk is already in the order asked for.
 */
record Plan(
    Ordered index,
    List<List<Object>> prefixes,
    Bounds.@Nullable Range range,
    int equal,
    boolean sorted,
    boolean backwards) {
  private static final int MOST_PREFIXES = 20_000;
  private static final int MOST_MERGED = 1000;

  /** The best way, or empty if every document must be looked at and sorted. */
  static Optional<Plan> best(
      Collection<? extends Ordered> indexes, Document query, @Nullable Document order) {
    return indexes.stream()
        .map(index -> of(index, query, order))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(Plan::worth));
  }

  private int worth() {
    int whole = index.unique() && equal == index.fields().size() ? 1000 : 0;
    return whole + 10 * equal + (narrows() ? 5 : 0) + (sorted ? 2 : 0);
  }

  private boolean narrows() {
    return range != null && (range.low() != null || range.high() != null || index.sparse());
  }

  private static Optional<Plan> of(Ordered index, Document query, @Nullable Document order) {
    List<List<Object>> prefixes = List.of(List.of());
    int equal = 0;
    Bounds.Range range = null;
    for (String field : index.fields()) {
      Optional<Bounds> bounds = Bounds.of(query, field, index.irregular());
      if (bounds.orElse(null) instanceof Bounds.Points points
          && (long) prefixes.size() * points.values().size() <= MOST_PREFIXES) {
        prefixes = times(prefixes, points.values());
        equal++;
      } else {
        range = bounds.orElse(null) instanceof Bounds.Range found ? found : null;
        break;
      }
    }
    if (index.sparse()
        && index.fields().stream().noneMatch(field -> Bounds.of(query, field, true).isPresent())) {
      return Optional.empty(); // documents without the fields may match and are not in it
    }
    int direction =
        isMergeable(index, prefixes, equal, order) ? SortOrder.direction(index, equal, order) : 0;
    Plan plan = new Plan(index, prefixes, range, equal, direction != 0, direction < 0);
    return equal > 0 || plan.narrows() || plan.sorted ? Optional.of(plan) : Optional.empty();
  }

  /** Several walks are one only if nothing is to be ordered by what tells them apart. */
  private static boolean isMergeable(
      Ordered index, List<List<Object>> prefixes, int equal, @Nullable Document order) {
    if (index.irregular()) {
      return false;
    }
    return prefixes.size() <= 1
        || (prefixes.size() <= MOST_MERGED
            && !index.unique()
            && order != null
            && index.fields().subList(0, equal).stream().noneMatch(order::containsKey));
  }

  private static List<List<Object>> times(List<List<Object>> prefixes, List<Object> values) {
    TreeSet<Object> distinct = new TreeSet<>(KeyType::compareValues);
    distinct.addAll(values);
    List<List<Object>> longer = new ArrayList<>();
    for (List<Object> prefix : prefixes) {
      for (Object value : distinct) {
        longer.add(join(prefix, value));
      }
    }
    return longer;
  }

  /** Positions of all documents that can match, each once, lazily. */
  Stream<Key> positions() {
    Stream<IndexEntry> entries =
        sorted && prefixes.size() > 1
            ? stream(new Merge(prefixes.stream().map(this::walk).toList(), equal, backwards))
            : prefixes.stream().flatMap(prefix -> stream(walk(prefix)));
    Stream<Key> found = entries.map(IndexEntry::place);
    return index.irregular() ? found.distinct() : found;
  }

  private static Stream<IndexEntry> stream(Iterator<IndexEntry> walk) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED), false);
  }

  private Iterator<IndexEntry> walk(List<Object> prefix) {
    Object low = range == null ? null : range.low();
    Object high = range == null ? null : range.high();
    List<Object> from = low == null ? prefix : join(prefix, low);
    List<Object> to =
        high == null ? join(prefix, KeyType.TOP) : join(join(prefix, high), KeyType.TOP);
    return index.walk(from.isEmpty() ? null : Key.of(from), Key.of(to), backwards);
  }

  private static List<Object> join(List<Object> head, Object last) {
    List<Object> longer = new ArrayList<>(head);
    longer.add(last);
    return longer;
  }
}
