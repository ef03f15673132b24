package io.gongkai.planted.reach;

class AsksNeighbour {
  Object ask = new io.gongkai.otherplanted.shop.Neighbour();
}
