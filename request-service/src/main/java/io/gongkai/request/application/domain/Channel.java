package io.gongkai.request.application.domain;

/** How an application reaches the organ (art. 29, 31). */
public enum Channel {
  IN_PERSON(true),
  REGISTERED_MAIL(true),
  ORDINARY_MAIL(false),
  FAX(false),
  EMAIL(false),
  ONLINE(false),
  ORAL(true);

  private final boolean receivedOnArrival;

  Channel(boolean receivedOnArrival) {
    this.receivedOnArrival = receivedOnArrival;
  }

  /** Whether the day of arrival is the received date; otherwise the day of confirmation is. */
  public boolean receivedOnArrival() {
    return receivedOnArrival;
  }
}
