package io.gongkai.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The one {@link DatedHouse} that tests share which do not disturb one another. */
public final class RequestHouse {
  private static final DatedHouse HOUSE = new DatedHouse("2025-03-03");

  /** What the relay would have sent, oldest first. */
  public static final List<String> SENT = HOUSE.sent();

  private RequestHouse() {}

  /** From now on it is this day. */
  public static void dayIs(String day) {
    HOUSE.dayIs(day);
  }

  /** An organ is heard of. */
  public static void knows(String organ, @Nullable String parent) {
    HOUSE.knows(organ, parent);
  }

  /** An organ says what it prints on its letters. */
  public static void prints(String organ) {
    HOUSE.prints(organ);
  }

  /** A bean of the house. */
  public static <T> T get(Class<T> type) {
    return HOUSE.get(type);
  }

  /** All beans of a type. */
  public static <T> List<T> all(Class<T> type) {
    return HOUSE.all(type);
  }

  /** A client with this token; null = a stranger. */
  public static WebTestClient client(@Nullable String token) {
    return HOUSE.client(token);
  }
}
