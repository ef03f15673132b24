package io.gongkai.request.watch;

import java.util.Optional;

/** Where the desk of an organ is reached; offices, not persons. */
public interface Desks {
  Optional<String> mailOf(String organ);

  Optional<String> phoneOf(String organ);
}
