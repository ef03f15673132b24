/** The inbox: every event of the platform, kept once and for ever; it does not interpret. */
@NullMarked
package io.gongkai.reporting.heard;

import org.jspecify.annotations.NullMarked;
