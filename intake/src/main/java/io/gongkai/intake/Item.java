package io.gongkai.intake;

import java.util.Set;

/**
 * A line of good form on its way: its number for the answer, its place among all lines, its text in
 * case it must wait.
 */
record Item(long number, long order, String text, Checked checked) {

  String subject() {
    return checked.subject();
  }

  String organ() {
    return checked.line().organ();
  }

  Set<String> claims() {
    return checked.reader().claims(checked.line());
  }

  Set<String> people() {
    return checked.reader().people(checked.line());
  }

  String receipt() {
    return checked.digest();
  }
}
