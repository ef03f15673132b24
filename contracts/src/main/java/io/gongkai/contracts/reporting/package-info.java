/** What the reporting service announces: inspections and the work plan. */
@NullMarked
package io.gongkai.contracts.reporting;

import org.jspecify.annotations.NullMarked;
