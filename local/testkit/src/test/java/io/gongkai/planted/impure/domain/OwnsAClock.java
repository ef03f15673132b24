package io.gongkai.planted.impure.domain;

class OwnsAClock {
  java.time.Clock clock = java.time.Clock.systemUTC();
}
