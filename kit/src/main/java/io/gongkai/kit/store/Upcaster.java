package io.gongkai.kit.store;

import java.util.Map;

/** One change of a fact's form: reads what was written before it as if it were written after it. */
public interface Upcaster {

  /** Simple name of the fact's record. */
  String type();

  /** The form it leads to; the first form is 1, so the first upcaster of a type says 2. */
  int to();

  /** The data of form {@code to() - 1} as data of form {@code to()}. */
  Map<String, Object> upcast(Map<String, Object> data);
}
