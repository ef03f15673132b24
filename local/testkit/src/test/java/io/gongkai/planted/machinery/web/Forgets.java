package io.gongkai.planted.machinery.web;

class Forgets {
  Object running = reactor.core.publisher.Mono.just(1).subscribe();
}
