/** The figures of the home page over HTTP. */
@NullMarked
package io.gongkai.reporting.figures.web;

import org.jspecify.annotations.NullMarked;
