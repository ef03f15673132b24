/**
 * Load through the public door while processes are killed, and the count afterwards: nothing lost,
 * nothing doubled.
 */
@NullMarked
package io.gongkai.local.launcher.chaos;

import org.jspecify.annotations.NullMarked;
