package io.gongkai.kit.store;

import com.mongodb.MongoServerException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the store's refusal of a second value in a unique index. */
final class Duplicates {

  private static final int DUPLICATE_KEY = 11000;
  private static final Pattern INDEX = Pattern.compile("index: (\\S+)");

  private Duplicates() {}

  static boolean is(Throwable failure) {
    return failure instanceof MongoServerException e && e.getCode() == DUPLICATE_KEY;
  }

  static AlreadyThere translate(Throwable failure) {
    String message = failure.getMessage();
    Matcher index = INDEX.matcher(message == null ? "" : message);
    return new AlreadyThere(index.find() ? index.group(1) : "unknown");
  }
}
