package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import java.nio.ByteBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps a file that came in with a case, without ever holding the whole of it. */
@UseCase
public final class KeepAttachment {

  /** The holder is a party's reference. */
  public record Command(String holder, Flux<ByteBuffer> bytes) {}

  private final Attachments attachments;

  KeepAttachment(Attachments attachments) {
    this.attachments = attachments;
  }

  public Mono<Attachments.Kept> handle(Command command) {
    return attachments.keep(command.holder(), command.bytes());
  }
}
