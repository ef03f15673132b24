package io.gongkai.kit.store;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.stream.Stream;
import reactor.core.Exceptions;

/**
 * Tells an absent store from a refusal: after the first, the same thing may be tried again as it
 * is.
 */
public final class StoreAway {

  private StoreAway() {}

  /**
   * True if the failure, or one of its causes, says that the store cannot be reached or is closing;
   * of several that came at once, every one must say so.
   */
  public static boolean is(Throwable failure) {
    return Exceptions.unwrapMultiple(failure).stream().allMatch(StoreAway::causes);
  }

  private static boolean causes(Throwable failure) {
    return Stream.iterate(failure, f -> f != null, Throwable::getCause)
        .limit(8)
        .anyMatch(StoreAway::says);
  }

  private static boolean says(Throwable failure) {
    return switch (failure) {
      case MongoTimeoutException e -> true;
      case MongoSocketException e -> true;
      case MongoInterruptedException e -> true;
      case MongoNotPrimaryException e -> true;
      case MongoNodeIsRecoveringException e -> true;
      case MongoException e ->
          e.hasErrorLabel("RetryableWriteError") || e.hasErrorLabel("TransientTransactionError");
      case IllegalStateException e -> "state should be: open".equals(e.getMessage());
      default -> false;
    };
  }
}
