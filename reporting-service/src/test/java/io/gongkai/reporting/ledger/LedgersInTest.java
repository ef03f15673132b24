package io.gongkai.reporting.ledger;

/** The real use case over given happenings. */
public final class LedgersInTest {

  private LedgersInTest() {}

  public static CountLines countLines(Happenings happenings) {
    return new CountLines(happenings);
  }

  public static ReadState readState(Happenings happenings) {
    return new ReadState(happenings);
  }
}
