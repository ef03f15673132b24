package io.gongkai.planted.machinery.events;

class OwnsAConsumer {
  Object consumer = new org.apache.kafka.planted.Consumer();
}
