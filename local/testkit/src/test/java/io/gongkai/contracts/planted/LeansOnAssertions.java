package io.gongkai.contracts.planted;

public class LeansOnAssertions {
  Class<?> other = org.assertj.core.api.Assertions.class;
}
