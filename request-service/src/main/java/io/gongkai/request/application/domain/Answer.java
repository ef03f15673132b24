package io.gongkai.request.application.domain;

/** What somebody who was consulted said. */
public enum Answer {
  AGREES,
  OBJECTS,
  /** Nothing came in time; written down, it changes nothing by itself. */
  SILENT
}
