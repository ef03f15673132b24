package io.gongkai.reporting.annualreport.format;

import io.gongkai.reporting.annualreport.Formats;

/** The real forms, for tests outside this room. */
public final class FormatsInTest {

  public static final Formats REAL = new ClasspathFormats();

  private FormatsInTest() {}
}
