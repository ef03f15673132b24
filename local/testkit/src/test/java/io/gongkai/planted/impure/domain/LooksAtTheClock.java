package io.gongkai.planted.impure.domain;

class LooksAtTheClock {
  Object today = java.time.LocalDate.now(java.time.ZoneOffset.UTC);
}
