package io.gongkai.planted.machinery.web;

class TakesALine {
  Object line = new io.gongkai.intake.planted.LeansOnAService();
}
