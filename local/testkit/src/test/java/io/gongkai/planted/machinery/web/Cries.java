package io.gongkai.planted.machinery.web;

class Cries {
  void cry() {
    System.err.println();
  }
}
