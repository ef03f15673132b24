/** What an organ published and handled in a year, in a handful of numbers for the home page. */
@NullMarked
package io.gongkai.reporting.figures;

import org.jspecify.annotations.NullMarked;
