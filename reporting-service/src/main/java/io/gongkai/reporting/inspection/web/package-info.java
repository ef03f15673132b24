/** Inspections and rectifications over HTTP. */
@NullMarked
package io.gongkai.reporting.inspection.web;

import org.jspecify.annotations.NullMarked;
