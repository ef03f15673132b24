/** Editions at rest. */
@NullMarked
package io.gongkai.request.calendar.mongo;

import org.jspecify.annotations.NullMarked;
