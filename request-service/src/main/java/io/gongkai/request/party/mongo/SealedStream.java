package io.gongkai.request.party.mongo;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * Streaming encryption by Tink (AES-256-GCM in segments of 64 KiB, key derived for each file): what
 * was changed, reordered or cut off is noticed, and no more than a segment is held.
 */
final class SealedStream {

  static final String NAME = "AES256_GCM_HKDF_64KB";

  private static final int KEY = 32;
  private static final int SEGMENT = 1 << 16;

  private final AesGcmHkdfStreaming streaming;
  private final byte[] context;

  SealedStream(byte[] key, String file) {
    try {
      this.streaming = new AesGcmHkdfStreaming(key, "HmacSha256", KEY, SEGMENT, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("no key of a file", e);
    }
    this.context = file.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] newKey() {
    return Random.randBytes(KEY);
  }

  Flux<ByteBuffer> sealed(Flux<ByteBuffer> plain) {
    return Flux.defer(
        () -> {
          Outlet outlet = new Outlet();
          WritableByteChannel channel = encrypting(outlet);
          return plain
              .publishOn(Schedulers.boundedElastic(), 1)
              .concatMap(part -> Flux.fromIterable(written(channel, part, outlet)), 1)
              .concatWith(Flux.defer(() -> Flux.fromIterable(closed(channel, outlet))));
        });
  }

  Flux<ByteBuffer> opened(Flux<ByteBuffer> cipher) {
    return Flux.defer(
        () -> {
          Inlet inlet = new Inlet();
          ReadableByteChannel channel = decrypting(inlet);
          return cipher
              .publishOn(Schedulers.boundedElastic(), 1)
              .concatMap(
                  part -> {
                    inlet.offer(part);
                    return Flux.fromIterable(read(channel));
                  },
                  1)
              .concatWith(
                  Flux.defer(
                      () -> {
                        inlet.end();
                        return Flux.fromIterable(rest(channel));
                      }));
        });
  }

  private static List<ByteBuffer> written(
      WritableByteChannel channel, ByteBuffer part, Outlet outlet) {
    try {
      while (part.hasRemaining()) {
        channel.write(part);
      }
      return outlet.taken();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<ByteBuffer> closed(WritableByteChannel channel, Outlet outlet) {
    try {
      channel.close();
      return outlet.taken();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whatever whole segments there are so far. */
  private static List<ByteBuffer> read(ReadableByteChannel channel) {
    List<ByteBuffer> plain = new ArrayList<>();
    int read = 1;
    while (read > 0) {
      read = next(channel, plain);
    }
    return plain;
  }

  /** What is left after the end; a channel that still waits for more then was cut off. */
  private static List<ByteBuffer> rest(ReadableByteChannel channel) {
    List<ByteBuffer> plain = new ArrayList<>();
    int read = 1;
    while (read > 0) {
      read = next(channel, plain);
    }
    if (read == 0) {
      throw new IllegalStateException("a kept file was cut off");
    }
    return plain;
  }

  private static int next(ReadableByteChannel channel, List<ByteBuffer> plain) {
    try {
      ByteBuffer part = ByteBuffer.allocate(SEGMENT);
      int read = channel.read(part);
      if (read > 0) {
        plain.add(part.flip());
      }
      return read;
    } catch (IOException e) {
      throw new IllegalStateException("a kept file is not what it was", e);
    }
  }

  private WritableByteChannel encrypting(Outlet outlet) {
    try {
      return streaming.newEncryptingChannel(outlet, context);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private ReadableByteChannel decrypting(Inlet inlet) {
    try {
      return streaming.newDecryptingChannel(inlet, context);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
