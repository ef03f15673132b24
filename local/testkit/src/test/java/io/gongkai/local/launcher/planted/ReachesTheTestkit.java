package io.gongkai.local.launcher.planted;

class ReachesTheTestkit {
  Class<?> rules = io.gongkai.local.testkit.SourceRules.class;
}
