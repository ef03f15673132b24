/** The reporting service: what every service announced, counted as the State asks for it. */
@NullMarked
package io.gongkai.reporting;

import org.jspecify.annotations.NullMarked;
