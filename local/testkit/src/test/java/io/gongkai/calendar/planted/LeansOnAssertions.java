package io.gongkai.calendar.planted;

class LeansOnAssertions {
  Class<?> other = org.assertj.core.api.Assertions.class;
}
