/** Tells the other services which organs there are. */
@NullMarked
package io.gongkai.disclosure.organ.events;

import org.jspecify.annotations.NullMarked;
