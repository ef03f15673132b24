package io.gongkai.intake.planted;

public class LeansOnAService {
  Object other = new io.gongkai.otherplanted.shop.Neighbour();
}
