package io.gongkai.planted.clean.web;

/** A clean adapter. */
class ThingController {
  String answer() {
    return new io.gongkai.planted.clean.RegisterThing().handle();
  }
}
