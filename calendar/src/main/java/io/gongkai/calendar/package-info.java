/**
 * Statutory working days: State Council notices as data, counting as pure functions that explain
 * themselves.
 */
@NullMarked
package io.gongkai.calendar;

import org.jspecify.annotations.NullMarked;
