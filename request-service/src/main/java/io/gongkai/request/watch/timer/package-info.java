/** Lets the clock raise warnings. */
@NullMarked
package io.gongkai.request.watch.timer;

import org.jspecify.annotations.NullMarked;
