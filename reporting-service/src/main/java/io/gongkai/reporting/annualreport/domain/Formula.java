package io.gongkai.reporting.annualreport.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule as the format writes it: {@code a + b - prev.c == d}. Terms are cell ids; {@code prev.} is
 * the report of the year before.
 */
public record Formula(List<Term> left, Relation relation, List<Term> right) {

  /** How the two sides stand to one another. */
  public enum Relation {
    EQUAL("=="),
    AT_LEAST(">=");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }
  }

  /** One cell on one side of a formula. */
  public record Term(String cell, boolean previous, boolean negative) {}

  /** Reads a formula; anything that is not cells and signs is a fault of the format. */
  public static Formula parse(String text) {
    for (Relation relation : Relation.values()) {
      int at = text.indexOf(relation.sign);
      if (at > 0) {
        return new Formula(terms(text.substring(0, at)), relation, terms(text.substring(at + 2)));
      }
    }
    throw new IllegalArgumentException("no relation in the formula " + text);
  }

  private static List<Term> terms(String side) {
    List<Term> terms = new ArrayList<>();
    boolean negative = false;
    for (String word : side.trim().split(" ")) {
      if (word.equals("+") || word.equals("-")) {
        negative = word.equals("-");
      } else if (word.matches("[a-z_][a-z0-9_.]*")) {
        boolean previous = word.startsWith("prev.");
        terms.add(new Term(previous ? word.substring(5) : word, previous, negative));
        negative = false;
      } else {
        throw new IllegalArgumentException("not a cell: " + word);
      }
    }
    return terms;
  }

  boolean usesPrevious() {
    return left.stream().anyMatch(Term::previous) || right.stream().anyMatch(Term::previous);
  }

  /** Only a sum of cells on both sides can be read as a union of sets. */
  boolean isUnion() {
    return relation == Relation.EQUAL
        && left.stream().noneMatch(Term::negative)
        && right.stream().noneMatch(Term::negative);
  }
}
