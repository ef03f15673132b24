package io.gongkai.request.receipt;

import reactor.core.publisher.Mono;

/** Draws a signed receipt so that a camera can read it. */
public interface ReceiptPicture {

  /** A PNG whose code holds the receipt, after the address of the page that checks it if set. */
  Mono<byte[]> draw(String token);
}
