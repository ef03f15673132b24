package io.gongkai.planted.circle;

public class One {
  Object two = new io.gongkai.planted.circleback.Two();
}
