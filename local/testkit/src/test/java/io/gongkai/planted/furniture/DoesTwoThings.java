package io.gongkai.planted.furniture;

@io.gongkai.kit.UseCase
public class DoesTwoThings {
  public void handle() {}

  public void handleMore() {}
}
