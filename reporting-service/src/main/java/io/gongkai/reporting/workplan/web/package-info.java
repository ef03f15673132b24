/** The work plan over HTTP. */
@NullMarked
package io.gongkai.reporting.workplan.web;

import org.jspecify.annotations.NullMarked;
