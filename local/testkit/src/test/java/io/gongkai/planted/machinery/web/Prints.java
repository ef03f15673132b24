package io.gongkai.planted.machinery.web;

class Prints {
  void print() {
    System.out.println();
  }
}
