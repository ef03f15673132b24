package io.gongkai.request.application.web;

import java.time.LocalDate;
import java.util.List;

/** A case whose office waits for opinions, with each opinion that has not come. */
record ConsultationItem(InboxItem item, List<Awaited> awaited) {

  /**
   * An opinion that has not come.
   *
   * @param until its last day
   * @param lapsed the day is over: of a third party the organ now decides itself (art. 32), another
   *     organ is deemed to agree (art. 34)
   */
  record Awaited(
      String consultation,
      boolean thirdParty,
      LocalDate delivered,
      LocalDate until,
      int workingDaysLeft,
      boolean lapsed) {}
}
