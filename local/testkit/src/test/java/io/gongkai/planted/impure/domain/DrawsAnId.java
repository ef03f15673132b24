package io.gongkai.planted.impure.domain;

class DrawsAnId {
  Object id = java.util.UUID.randomUUID();
}
