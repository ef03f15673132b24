/** Tasks of the work plan: pure rules. */
@NullMarked
package io.gongkai.reporting.workplan.domain;

import org.jspecify.annotations.NullMarked;
