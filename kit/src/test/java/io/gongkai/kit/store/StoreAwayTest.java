package io.gongkai.kit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import org.junit.jupiter.api.Test;
import reactor.core.Exceptions;

/** Who was only away is asked again; who refused is not. */
class StoreAwayTest {
  private final Throwable cut = new MongoSocketException("cut", new ServerAddress());
  private final Throwable refusal = new IllegalArgumentException("no");

  @Test
  void a_cut_connection_is_an_absent_store_also_as_a_cause() {
    assertThat(StoreAway.is(new IllegalStateException("writing", cut))).isTrue();
  }

  @Test
  void several_that_were_cut_at_once_are_an_absent_store() {
    assertThat(StoreAway.is(Exceptions.multiple(cut, new MongoTimeoutException("late")))).isTrue();
  }

  @Test
  void a_refusal_among_several_is_a_refusal() {
    assertThat(StoreAway.is(Exceptions.multiple(cut, refusal))).isFalse();
  }

  @Test
  void a_refusal_is_not_an_absent_store() {
    assertThat(StoreAway.is(refusal)).isFalse();
  }
}
