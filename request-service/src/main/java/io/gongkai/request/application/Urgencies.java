package io.gongkai.request.application;

import io.gongkai.request.application.domain.Urgency;

/** Where the figures of the traffic light come from: a file that an office may replace. */
public interface Urgencies {

  Urgency current();
}
