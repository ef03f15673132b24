package io.gongkai.gateway.imports;

/** The file stopped coming before its end. */
final class FileTorn extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FileTorn(Throwable cause) {
    super("the file was not sent to its end", cause);
  }
}
