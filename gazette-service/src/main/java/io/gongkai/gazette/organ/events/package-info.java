/** Hears of organs. */
@NullMarked
package io.gongkai.gazette.organ.events;

import org.jspecify.annotations.NullMarked;
