package io.gongkai.request.message.domain;

/** Where messages come from; the last two only live, no ledger names them. */
public enum MessageSource {
  GOVERNOR_MAILBOX,
  PEOPLE_CN,
  PORTAL_CONSULTATION,
  PORTAL_COMPLAINT,
  MAYOR_MAILBOX,
  ERROR_REPORT,
  HOTLINE_12345,
  OPINION_COLLECTION,
  ONLINE_INTERVIEW
}
