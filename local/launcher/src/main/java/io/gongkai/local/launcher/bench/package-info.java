/** Benchmarks: each with a reference that is measured in the same run. */
@NullMarked
package io.gongkai.local.launcher.bench;

import org.jspecify.annotations.NullMarked;
