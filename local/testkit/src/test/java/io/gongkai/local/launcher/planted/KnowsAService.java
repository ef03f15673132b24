package io.gongkai.local.launcher.planted;

class KnowsAService {
  Object service = new io.gongkai.otherplanted.shop.Neighbour();
}
