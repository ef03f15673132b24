/** Tells the other services what organs report in figures. */
@NullMarked
package io.gongkai.disclosure.administration.events;

import org.jspecify.annotations.NullMarked;
