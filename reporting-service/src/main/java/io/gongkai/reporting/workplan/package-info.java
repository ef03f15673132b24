/** The yearly work plan (工作要点分工): tasks by aspect, and their completion. */
@NullMarked
package io.gongkai.reporting.workplan;

import org.jspecify.annotations.NullMarked;
