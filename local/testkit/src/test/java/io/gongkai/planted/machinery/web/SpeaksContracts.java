package io.gongkai.planted.machinery.web;

class SpeaksContracts {
  Object wire = new io.gongkai.contracts.planted.LeansOnAssertions();
}
