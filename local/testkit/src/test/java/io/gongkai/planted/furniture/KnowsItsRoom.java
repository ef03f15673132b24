package io.gongkai.planted.furniture;

class KnowsItsRoom {
  Object store = new io.gongkai.planted.furniture.mongo.ShownStore();
}
