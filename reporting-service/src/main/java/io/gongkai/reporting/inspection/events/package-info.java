/** Announces inspections and hears of sites. */
@NullMarked
package io.gongkai.reporting.inspection.events;

import org.jspecify.annotations.NullMarked;
