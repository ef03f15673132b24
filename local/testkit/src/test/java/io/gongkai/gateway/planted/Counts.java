package io.gongkai.gateway.planted;

class Counts {
  Object day = new io.gongkai.calendar.planted.Day();
}
