package io.gongkai.kit.planted;

class LeansOnAService {
  Object other = new io.gongkai.otherplanted.shop.Neighbour();
}
