package io.gongkai.planted.impure.domain;

class ThrowsDice {
  int eyes = new java.util.Random().nextInt(6);
}
