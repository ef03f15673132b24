/** Which notices are plausible and in which order they were known; pure. */
@NullMarked
package io.gongkai.request.calendar.domain;

import org.jspecify.annotations.NullMarked;
