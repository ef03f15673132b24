/** Tells the other services what happens to documents. */
@NullMarked
package io.gongkai.disclosure.document.events;

import org.jspecify.annotations.NullMarked;
