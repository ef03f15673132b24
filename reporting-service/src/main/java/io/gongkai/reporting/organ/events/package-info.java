/** Hears of organs. */
@NullMarked
package io.gongkai.reporting.organ.events;

import org.jspecify.annotations.NullMarked;
