package io.gongkai.request.notice;

import io.gongkai.kit.UseCase;
import io.gongkai.request.notice.domain.Printed;
import io.gongkai.request.notice.domain.Sheet;
import io.gongkai.request.receipt.DrawReceipt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Sends words to the press of a format; a receipt among them is drawn to be scanned. */
@UseCase
public final class PrintLetter {

  /** {@code number} is null for a preview and for what bears none. */
  public record Command(
      Sheet sheet, @Nullable String number, LocalDate on, boolean preview, Press.Format format) {}

  private final List<Press> presses;
  private final DrawReceipt draw;

  PrintLetter(List<Press> presses, DrawReceipt draw) {
    this.presses = presses;
    this.draw = draw;
  }

  public Mono<byte[]> handle(Command c) {
    return drawn(c.sheet().receipt())
        .map(mark -> new Printed(c.sheet(), c.number(), c.on(), c.preview(), mark.orElse(null)))
        .flatMap(printed -> press(c.format()).print(printed));
  }

  private Mono<Optional<byte[]>> drawn(@Nullable String receipt) {
    return receipt == null ? Mono.just(Optional.empty()) : draw.handle(receipt).map(Optional::of);
  }

  private Press press(Press.Format format) {
    return presses.stream().filter(p -> p.format() == format).findFirst().orElseThrow();
  }
}
