package io.gongkai.request.remedy.domain;

/** How a remedy ended, as the report counts it. */
public enum RemedyResult {
  UPHELD,
  CORRECTED,
  OTHER
}
