package io.gongkai.planted.impure.domain;

public class Changes {
  int count;
}
