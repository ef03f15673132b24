/** Hears of organs. */
@NullMarked
package io.gongkai.request.organ.events;

import org.jspecify.annotations.NullMarked;
