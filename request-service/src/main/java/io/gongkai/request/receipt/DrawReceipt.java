package io.gongkai.request.receipt;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** A signed receipt as a picture that a camera can read. */
@UseCase
public final class DrawReceipt {
  private final ReceiptPicture picture;

  DrawReceipt(ReceiptPicture picture) {
    this.picture = picture;
  }

  public Mono<byte[]> handle(String token) {
    return picture.draw(token);
  }
}
