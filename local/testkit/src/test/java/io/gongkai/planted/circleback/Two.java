package io.gongkai.planted.circleback;

public class Two {
  Class<?> one = io.gongkai.planted.circle.One.class;
}
