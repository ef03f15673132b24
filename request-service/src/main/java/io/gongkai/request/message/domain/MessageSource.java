package io.gongkai.request.message.domain;

/** Where messages come from. */
public enum MessageSource {
  GOVERNOR_MAILBOX,
  PEOPLE_CN,
  PORTAL_CONSULTATION,
  PORTAL_COMPLAINT,
  MAYOR_MAILBOX,
  ERROR_REPORT,
  HOTLINE_12345
}
