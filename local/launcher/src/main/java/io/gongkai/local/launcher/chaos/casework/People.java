package io.gongkai.local.launcher.chaos.casework;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.client.Door;
import java.util.Map;
import java.util.Random;

/** Everybody who has to do with a case, each at the public door, and how they insist. */
public record People(
    Door zhangSan, Door stranger, Door clerk, Door reviewer, Door head, Insistence insistence) {

  /** The personas of a local platform; the seed decides whose answers are lost on the way. */
  public static People of(String address, DataFolder data, long seed) {
    return new People(
        new Door(address, data.token("zhang-san")),
        new Door(address, null),
        new Door(address, data.token("clerk")),
        new Door(address, data.token("reviewer")),
        new Door(address, data.token("head")),
        new Insistence(new Random(seed)));
  }

  Door applicant(LivedCase lived) {
    return lived.isStrangers() ? stranger : zhangSan;
  }

  /** A step of an officer on the version of the case that was seen; adds {@code fact} to it. */
  void step(Door who, LivedCase lived, String resource, String body, String fact) {
    insistence.step(who, lived, Map.of(), resource, body);
    lived.took(fact);
  }

  /** The same of the applicant, who shows the handle of the case. */
  void applicantStep(LivedCase lived, String resource, String body, String fact) {
    insistence.step(applicant(lived), lived, lived.shown(), resource, body);
    lived.took(fact);
  }
}
