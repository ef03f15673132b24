/** Tells the other services of standard catalogues. */
@NullMarked
package io.gongkai.disclosure.catalogue.events;

import org.jspecify.annotations.NullMarked;
