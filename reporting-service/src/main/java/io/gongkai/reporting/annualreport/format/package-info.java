/** Reads the official forms from the class path. */
@NullMarked
package io.gongkai.reporting.annualreport.format;

import org.jspecify.annotations.NullMarked;
