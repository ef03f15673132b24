/** Tells the other services of published issues. */
@NullMarked
package io.gongkai.gazette.issue.events;

import org.jspecify.annotations.NullMarked;
