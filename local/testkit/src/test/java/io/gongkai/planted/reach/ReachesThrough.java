package io.gongkai.planted.reach;

class ReachesThrough {
  Object thing = new io.gongkai.planted.clean.domain.Thing(1);
}
