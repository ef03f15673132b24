package io.gongkai.kit.listen;

import io.gongkai.kit.store.StoreAway;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;

/** Failures that pass by themselves: nothing is wrong with the event, something else is away. */
final class Passing {

  private Passing() {}

  private static boolean says(Throwable failure) {
    return failure instanceof IOException
        || failure instanceof TimeoutException
        || failure instanceof RetriableException;
  }

  static boolean is(Throwable failure) {
    return StoreAway.is(failure)
        || Stream.iterate(failure, f -> f != null, Throwable::getCause)
            .limit(8)
            .anyMatch(Passing::says);
  }
}
