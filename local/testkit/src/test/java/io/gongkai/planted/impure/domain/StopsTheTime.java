package io.gongkai.planted.impure.domain;

class StopsTheTime {
  long start = System.nanoTime();
}
