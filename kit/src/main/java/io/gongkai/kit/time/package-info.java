/** The legal day and the instant of knowing, as things that can be handed in. */
@NullMarked
package io.gongkai.kit.time;

import org.jspecify.annotations.NullMarked;
