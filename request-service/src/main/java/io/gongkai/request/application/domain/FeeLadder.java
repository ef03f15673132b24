package io.gongkai.request.application.domain;

import io.gongkai.kit.rule.RuleBroken;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A progressive price list (超额累进): each unit has the price of the step it falls into. Prices and
 * amounts are in 分.
 *
 * @param steps the steps with an end, in order
 * @param then how the price goes on after the last step
 */
public record FeeLadder(List<Step> steps, Then then) {
  private static final int SHOWN = 100_000;

  /** Units up to and including {@code until} cost {@code price} each. */
  public record Step(int until, long price) {}

  /**
   * After the last step: every {@code every} units the price rises by {@code rise}; {@code every} 0
   * = one endless step.
   */
  public record Then(int every, long rise) {}

  /** Units {@code from} to {@code to} at {@code price} each make {@code amount}. */
  public record Part(int from, int to, long price, long amount) {}

  public FeeLadder {
    steps = List.copyOf(steps);
  }

  /** What {@code quantity} units cost when {@code before} units came before them. */
  public long amount(int before, int quantity) {
    try {
      return total(Math.addExact(before, quantity)).subtract(total(before)).longValueExact();
    } catch (ArithmeticException tooMuch) {
      throw RuleBroken.of("bad-value", Map.of("field", "quantity"));
    }
  }

  /** The same amount, step by step; not for more than 100 000 units. */
  public List<Part> parts(int before, int quantity) {
    if (before < 0 || quantity < 1 || (long) before + quantity > SHOWN) {
      throw RuleBroken.of("bad-value", Map.of("field", "quantity"));
    }
    List<Part> parts = new ArrayList<>();
    int from = before + 1;
    while (from <= before + quantity) {
      @Nullable Integer end = endOfStep(from);
      int to = end == null ? before + quantity : Math.min(end, before + quantity);
      parts.add(new Part(from, to, price(from), price(from) * (to - from + 1)));
      from = to + 1;
    }
    return parts;
  }

  private long price(int unit) {
    for (Step step : steps) {
      if (unit <= step.until()) {
        return step.price();
      }
    }
    Step last = steps.getLast();
    long risen = then.every() == 0 ? 1 : (unit - last.until() - 1L) / then.every() + 1;
    return last.price() + risen * then.rise();
  }

  private @Nullable Integer endOfStep(int unit) {
    for (Step step : steps) {
      if (unit <= step.until()) {
        return step.until();
      }
    }
    int last = steps.getLast().until();
    return then.every() == 0 ? null : last + ((unit - last - 1) / then.every() + 1) * then.every();
  }

  private BigInteger total(int units) {
    BigInteger sum = BigInteger.ZERO;
    int from = 0;
    for (Step step : steps) {
      int here = Math.max(0, Math.min(units, step.until()) - from);
      sum = sum.add(BigInteger.valueOf(here).multiply(BigInteger.valueOf(step.price())));
      from = step.until();
    }
    return units <= from ? sum : sum.add(beyond(units - from, steps.getLast().price()));
  }

  private BigInteger beyond(int units, long price) {
    int every = then.every() == 0 ? Integer.MAX_VALUE : then.every();
    BigInteger full = BigInteger.valueOf(units / every);
    BigInteger rest = BigInteger.valueOf(units % every);
    BigInteger rise = BigInteger.valueOf(then.rise());
    BigInteger base = BigInteger.valueOf(price);
    BigInteger rises = full.multiply(full.add(BigInteger.ONE)).shiftRight(1).multiply(rise);
    BigInteger inFull = base.multiply(full).add(rises).multiply(BigInteger.valueOf(every));
    return inFull.add(rest.multiply(base.add(full.add(BigInteger.ONE).multiply(rise))));
  }
}
