package io.gongkai.request.application;

import java.util.Optional;

/** Which files a case may have; settings of the installation. */
public interface FileRules {

  /** Bytes of one file at most. */
  long longest();

  /** Files of one case at most: those of the application, and as many of the answer. */
  int most();

  /**
   * The media type by what the file begins with, whatever it is called; empty if files of that type
   * are not taken.
   */
  Optional<String> type(byte[] beginning);
}
