/** The calendar this house knows: the shipped editions and the notices brought in since. */
@NullMarked
package io.gongkai.request.calendar;

import org.jspecify.annotations.NullMarked;
