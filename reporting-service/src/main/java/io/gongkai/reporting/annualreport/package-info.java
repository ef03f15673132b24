/**
 * The annual report of an organ (条例 art. 49, 50): composed, proved, opened down to its evidence.
 */
@NullMarked
package io.gongkai.reporting.annualreport;

import org.jspecify.annotations.NullMarked;
