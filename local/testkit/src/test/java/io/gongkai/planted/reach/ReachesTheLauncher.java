package io.gongkai.planted.reach;

class ReachesTheLauncher {
  Class<?> local = io.gongkai.local.testkit.SourceRules.class;
}
