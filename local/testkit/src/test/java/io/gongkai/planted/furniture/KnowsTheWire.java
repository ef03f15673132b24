package io.gongkai.planted.furniture;

class KnowsTheWire {
  Object wire = new io.gongkai.contracts.planted.LeansOnAssertions();
}
