/** Inspections and rectifications: pure rules. */
@NullMarked
package io.gongkai.reporting.inspection.domain;

import org.jspecify.annotations.NullMarked;
