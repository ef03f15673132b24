package io.gongkai.gateway.planted;

class KeepsSomething {
  Object store = new org.apache.kafka.planted.Consumer();
}
