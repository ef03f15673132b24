/** Lets the clock finish what a crash cut off. */
@NullMarked
package io.gongkai.request.application.timer;

import org.jspecify.annotations.NullMarked;
