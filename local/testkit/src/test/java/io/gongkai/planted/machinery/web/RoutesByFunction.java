package io.gongkai.planted.machinery.web;

class RoutesByFunction {
  org.springframework.web.reactive.function.server.planted.Routing routing;
}
