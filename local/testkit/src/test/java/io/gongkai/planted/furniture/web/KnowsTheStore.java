package io.gongkai.planted.furniture.web;

class KnowsTheStore {
  Object store = new io.gongkai.planted.furniture.mongo.ShownStore();
}
