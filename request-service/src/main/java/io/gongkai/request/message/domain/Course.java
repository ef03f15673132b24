package io.gongkai.request.message.domain;

/**
 * What happened to a message on its way.
 *
 * @param forwarded another organ than the receiving one was to answer at some time
 * @param returns how often it came back
 * @param extension working days added for the answer
 */
public record Course(boolean forwarded, int returns, int extension) {
  static final Course NONE = new Course(false, 0, 0);

  Course forwarded(String to, MessageFact.Received receipt) {
    return new Course(forwarded || !to.equals(receipt.organ()), returns, extension);
  }

  Course returned() {
    return new Course(forwarded, returns + 1, extension);
  }

  Course extendedBy(int days) {
    return new Course(forwarded, returns, extension + days);
  }
}
