package io.gongkai.request.message.domain;

/** What a message is about. */
public enum MessageType {
  CONSULTATION,
  COMPLAINT,
  REPORT,
  SUGGESTION,
  HELP,
  THANKS,
  CORRECTION
}
