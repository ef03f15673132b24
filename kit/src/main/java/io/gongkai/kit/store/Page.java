package io.gongkai.kit.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Part of a list; {@code next} is the cursor of the following part, null at the end. */
public record Page<T>(List<T> items, @Nullable String next) {

  public <R> Page<R> map(Function<? super T, ? extends R> view) {
    return new Page<>(items.stream().<R>map(view).toList(), next);
  }
}
