/** Reads the rulebooks from the class path. */
@NullMarked
package io.gongkai.request.application.rulebook;

import org.jspecify.annotations.NullMarked;
