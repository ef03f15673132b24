package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Who writes the letters that answer applications; a bean of theirs. */
public interface ReplyLetters {

  /**
   * The answer to be written.
   *
   * @param seen version of the case the caller decided on
   * @param exempt what a partial answer refuses is refused under arts. 14-16; null = not said
   */
  record Order(String application, Version seen, @Nullable Boolean exempt, Stamp stamp) {}

  /** Issues the letter with the next number of the organ and takes the step of the case by it. */
  Mono<Void> issue(Order order);
}
