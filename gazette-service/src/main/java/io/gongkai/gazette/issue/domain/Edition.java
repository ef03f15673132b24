package io.gongkai.gazette.issue.domain;

/** Whether an issue belongs to the regular sequence of the year or is an extra one (增刊). */
public enum Edition {
  REGULAR,
  EXTRA
}
