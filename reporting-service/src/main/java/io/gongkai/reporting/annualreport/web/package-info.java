/** The annual report over HTTP. */
@NullMarked
package io.gongkai.reporting.annualreport.web;

import org.jspecify.annotations.NullMarked;
