package io.gongkai.reporting.inspection.events;

import io.gongkai.kit.announce.Announcer;
import io.gongkai.reporting.inspection.domain.InspectionFact;
import io.gongkai.reporting.inspection.domain.RectificationFact;

/** The real announcers, for tests outside this room. */
public final class Announcers {

  private Announcers() {}

  public static Announcer<InspectionFact> inspections() {
    return new InspectionAnnouncer();
  }

  public static Announcer<RectificationFact> rectifications() {
    return new RectificationAnnouncer();
  }
}
