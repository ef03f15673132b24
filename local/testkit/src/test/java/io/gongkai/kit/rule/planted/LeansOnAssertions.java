package io.gongkai.kit.rule.planted;

class LeansOnAssertions {
  Class<?> other = org.assertj.core.api.Assertions.class;
}
