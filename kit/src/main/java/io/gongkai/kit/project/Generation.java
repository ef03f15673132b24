package io.gongkai.kit.project;

/**
 * One building of a read model; its documents lie in {@link #collection()}, its group ends in the
 * same number.
 */
public record Generation(String model, int number) {

  /** Name of the collection (or folder, or index) of this generation: {@code catalogue_g3}. */
  public String collection() {
    return model + "_g" + number;
  }
}
