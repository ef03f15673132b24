package io.gongkai.local.backbone.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.PriorityQueue;

/**
 * Walks through one index that begin with different values, as one walk in the order of what
 * follows those values. It holds one entry of each walk.
 */
final class Merge implements Iterator<IndexEntry> {
  private final PriorityQueue<Head> heads;

  private record Head(IndexEntry entry, Iterator<IndexEntry> rest) {}

  /** {@code equal}: how many values of the keys differ from walk to walk and order nothing. */
  Merge(Collection<Iterator<IndexEntry>> walks, int equal, boolean backwards) {
    Comparator<Head> order = (a, b) -> compare(a.entry().key(), b.entry().key(), equal);
    heads = new PriorityQueue<>(backwards ? order.reversed() : order);
    walks.forEach(this::advance);
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public IndexEntry next() {
    Head head = heads.remove();
    advance(head.rest());
    return head.entry();
  }

  private void advance(Iterator<IndexEntry> walk) {
    if (walk.hasNext()) {
      heads.add(new Head(walk.next(), walk));
    }
  }

  private static int compare(Key one, Key other, int from) {
    int size = one.values().size();
    for (int i = from; i < size; i++) {
      int order = KeyType.compareValues(one.values().get(i), other.values().get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
