/** Takes lines of history in by the same use cases as live commands. */
@NullMarked
package io.gongkai.intake;

import org.jspecify.annotations.NullMarked;
