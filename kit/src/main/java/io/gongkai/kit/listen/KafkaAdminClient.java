package io.gongkai.kit.listen;

import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaFuture;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The administrative client, made at its first use. */
final class KafkaAdminClient implements AutoCloseable {

  private final Map<String, Object> settings;
  private @Nullable Admin admin;

  KafkaAdminClient(Map<String, Object> settings) {
    this.settings = Map.copyOf(settings);
  }

  <T> Mono<T> call(Function<Admin, KafkaFuture<T>> question) {
    return Mono.fromCallable(this::client)
        .flatMap(
            client -> Mono.fromCompletionStage(() -> question.apply(client).toCompletionStage()))
        .onErrorMap(CompletionException.class, e -> e.getCause() == null ? e : e.getCause())
        .subscribeOn(Schedulers.boundedElastic());
  }

  private synchronized Admin client() {
    Admin current = admin;
    if (current == null) {
      current = Admin.create(settings);
      admin = current;
    }
    return current;
  }

  @Override
  public synchronized void close() {
    if (admin != null) {
      admin.close(java.time.Duration.ofSeconds(1));
    }
  }
}
