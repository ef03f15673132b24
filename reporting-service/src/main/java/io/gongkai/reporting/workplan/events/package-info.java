/** Announces tasks. */
@NullMarked
package io.gongkai.reporting.workplan.events;

import org.jspecify.annotations.NullMarked;
