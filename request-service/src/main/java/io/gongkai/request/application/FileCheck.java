package io.gongkai.request.application;

import io.gongkai.kit.rule.RuleBroken;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Signal;
import reactor.core.scheduler.Schedulers;

/**
 * Looks at a file while it passes: by its beginning what type it is ({@code file-type-refused}),
 * and that it does not become too long ({@code too-large}). For one file.
 */
final class FileCheck {

  private static final int BEGINNING = 1 << 16;

  private final FileRules rules;
  private final AtomicReference<@Nullable String> type = new AtomicReference<>();
  private final AtomicLong length = new AtomicLong();

  FileCheck(FileRules rules) {
    this.rules = rules;
  }

  /** The same bytes; an error instead of what is not taken. */
  Flux<ByteBuffer> passing(Flux<ByteBuffer> bytes) {
    return Pieces.of(bytes.publishOn(Schedulers.boundedElastic(), 1), BEGINNING)
        .doOnNext(piece -> measure(piece.remaining()))
        .switchOnFirst(this::recognised);
  }

  /** Media type by content; after the first piece has passed. */
  String type() {
    String known = type.get();
    if (known == null) {
      throw new IllegalStateException("nothing has passed yet");
    }
    return known;
  }

  private Flux<ByteBuffer> recognised(Signal<? extends ByteBuffer> first, Flux<ByteBuffer> all) {
    ByteBuffer beginning = first.get();
    if (beginning == null) {
      return first.hasError() ? all : Flux.error(RuleBroken.of("file-type-refused"));
    }
    byte[] copy = new byte[beginning.remaining()];
    beginning.duplicate().get(copy);
    type.set(rules.type(copy).orElseThrow(() -> RuleBroken.of("file-type-refused")));
    return all;
  }

  private void measure(int piece) {
    if (length.addAndGet(piece) > rules.longest()) {
      throw RuleBroken.of("too-large");
    }
  }
}
