package io.gongkai.request.notice;

import io.gongkai.request.notice.domain.Printed;
import reactor.core.publisher.Mono;

/** Makes the bytes of a letter in one format, away from the threads that answer requests. */
public interface Press {

  /** The formats a letter exists in. */
  enum Format {
    PDF,
    DOCX
  }

  Format format();

  /** The file, in the layout of GB/T 9704. */
  Mono<byte[]> print(Printed printed);
}
