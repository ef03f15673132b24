package io.gongkai.request.party.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Flux;

class SealedStreamTest {

  private final byte[] key = SealedStream.newKey();
  private final SealedStream stream = new SealedStream(key, "file:1");

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "1, 1",
    "65536, 1000",
    "65535, 70000",
    "300000, 7",
    "1000000, 65536",
    "200001, 200001"
  })
  void however_it_is_cut_it_comes_out_as_it_went_in(int length, int part) {
    byte[] plain = bytes(length);
    byte[] sealed = all(stream.sealed(cut(plain, part)));
    assertThat(sealed.length).isGreaterThan(length);
    assertThat(all(stream.opened(cut(sealed, part)))).isEqualTo(plain);
    assertThat(all(stream.opened(cut(sealed, 255 * 1024)))).isEqualTo(plain);
  }

  @Test
  void what_was_changed_or_cut_off_or_is_another_file_s_does_not_open() {
    byte[] sealed = all(stream.sealed(cut(bytes(200_000), 4096)));
    for (int at : new int[] {0, 20, 60, 70_000, sealed.length - 1}) {
      byte[] changed = sealed.clone();
      changed[at] ^= 1;
      refuses(stream, changed);
    }
    for (int length : new int[] {0, 10, 65_536, 131_072, sealed.length - 1}) {
      refuses(stream, Arrays.copyOf(sealed, length));
    }
    refuses(new SealedStream(key, "file:2"), sealed);
    refuses(new SealedStream(SealedStream.newKey(), "file:1"), sealed);
  }

  @Test
  void no_more_is_asked_for_than_is_taken() {
    var asked = new java.util.concurrent.atomic.AtomicInteger();
    Flux<ByteBuffer> endless =
        Flux.generate(
            sink -> {
              asked.incrementAndGet();
              sink.next(ByteBuffer.wrap(new byte[65_536]));
            });
    stream.sealed(endless).take(3).blockLast();
    assertThat(asked.get()).isLessThan(12);
  }

  private static void refuses(SealedStream stream, byte[] sealed) {
    assertThatIllegalStateException().isThrownBy(() -> all(stream.opened(cut(sealed, 4096))));
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private static Flux<ByteBuffer> cut(byte[] bytes, int part) {
    return Flux.range(0, (bytes.length + part - 1) / part)
        .map(
            i ->
                ByteBuffer.wrap(
                    Arrays.copyOfRange(bytes, i * part, Math.min(bytes.length, (i + 1) * part))));
  }

  private static byte[] all(Flux<ByteBuffer> parts) {
    var all = new ByteArrayOutputStream();
    parts
        .doOnNext(
            part -> {
              byte[] bytes = new byte[part.remaining()];
              part.get(bytes);
              all.writeBytes(bytes);
            })
        .blockLast();
    return all.toByteArray();
  }
}
