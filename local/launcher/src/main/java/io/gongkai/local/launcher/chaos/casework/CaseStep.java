package io.gongkai.local.launcher.chaos.casework;

/** One thing that somebody does with a case; when it returns, the platform has said yes to it. */
@FunctionalInterface
interface CaseStep {
  void take(LivedCase lived, People people);
}
