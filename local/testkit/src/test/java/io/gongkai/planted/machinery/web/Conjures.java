package io.gongkai.planted.machinery.web;

class Conjures {
  Object magic = new lombok.planted.Magic();
}
