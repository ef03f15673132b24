package io.gongkai.planted.impure.domain;

class ReadsFiles {
  java.nio.file.Path file = java.nio.file.Path.of("x");
}
