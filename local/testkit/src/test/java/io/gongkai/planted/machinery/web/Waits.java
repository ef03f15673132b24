package io.gongkai.planted.machinery.web;

class Waits {
  Object answer = reactor.core.publisher.Mono.just(1).block();
}
