/** The directory of organs as this service knows it: a tree by parent. */
@NullMarked
package io.gongkai.reporting.organ;

import org.jspecify.annotations.NullMarked;
