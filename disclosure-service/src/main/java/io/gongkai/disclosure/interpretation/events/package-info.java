/** Tells the other services of interpretations. */
@NullMarked
package io.gongkai.disclosure.interpretation.events;

import org.jspecify.annotations.NullMarked;
