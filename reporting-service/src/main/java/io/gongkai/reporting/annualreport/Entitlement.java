package io.gongkai.reporting.annualreport;

import io.gongkai.kit.web.Caller;
import io.gongkai.reporting.organ.OrganTree;
import io.gongkai.reporting.organ.Reach;

/**
 * Who may know which cases stand behind a number: staff of the organ, a supervisor above it, the
 * operator, and a system that was granted reports. Everybody else sees events without their cases.
 */
final class Entitlement {

  private final boolean all;
  private final Reach reach;

  Entitlement(Caller caller, OrganTree tree) {
    this.all =
        caller.hasRole("operator") || (caller.hasRole("agency") && caller.hasScope("reports.read"));
    this.reach = new Reach(caller, tree);
  }

  boolean opens(String organ) {
    return all || reach.covers(organ);
  }
}
