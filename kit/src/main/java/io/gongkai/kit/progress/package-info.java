/** How far announcing and reading have come. */
@NullMarked
package io.gongkai.kit.progress;

import org.jspecify.annotations.NullMarked;
