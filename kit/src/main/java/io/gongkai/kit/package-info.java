/** Marks and values that every layer of a service shares; technical conventions only. */
@NullMarked
package io.gongkai.kit;

import org.jspecify.annotations.NullMarked;
