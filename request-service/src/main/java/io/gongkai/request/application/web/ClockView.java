package io.gongkai.request.application.web;

import io.gongkai.request.application.domain.ClockDay;
import io.gongkai.request.application.domain.ClockReading;
import io.gongkai.request.application.domain.ClockSegment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the reply is due and why, day by day since the received date. */
record ClockView(
    String state,
    @Nullable LocalDate received,
    @Nullable LocalDate due,
    boolean provisional,
    List<ClockSegment> segments,
    List<ClockDay> days,
    List<ClockReading.Limit> limits) {

  static ClockView of(ClockReading reading) {
    return new ClockView(
        reading.state(),
        reading.why().received(),
        reading.why().due(),
        reading.why().provisional(),
        reading.why().segments(),
        reading.why().days(),
        reading.limits());
  }
}
