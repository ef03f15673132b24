package io.gongkai.local.launcher.bench;

import java.util.Collections;
import java.util.List;

/**
 * One measured number beside its reference.
 *
 * @param value median of the samples
 * @param reference median of the reference's samples
 * @param ratio value to reference
 */
public record Figure(
    String name, double value, String unit, double reference, double ratio, Samples samples) {

  /**
   * How often it was measured and how far the measurements lie apart: (largest - smallest) /
   * median.
   */
  public record Samples(int n, List<Double> values, double spread, List<Double> references) {}

  static Figure of(String name, String unit, List<Double> values, List<Double> references) {
    double value = median(values);
    double reference = median(references);
    double spread = (Collections.max(values) - Collections.min(values)) / value;
    Samples samples =
        new Samples(
            values.size(),
            values.stream().map(Figure::rounded).toList(),
            rounded(spread),
            references.stream().map(Figure::rounded).toList());
    return new Figure(
        name, rounded(value), unit, rounded(reference), rounded(value / reference), samples);
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(v -> v).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
