package io.gongkai.planted.clean;

/** A use case as it stands in the house. */
public class RegisterThing {
  public String handle() {
    return new io.gongkai.planted.clean.domain.Thing(1).toString();
  }
}
