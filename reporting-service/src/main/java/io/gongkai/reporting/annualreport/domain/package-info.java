/** The official tables as sets of evidence, and the proof that they agree with one another. */
@NullMarked
package io.gongkai.reporting.annualreport.domain;

import org.jspecify.annotations.NullMarked;
