/** Reports as files, read again by somebody else. */
@NullMarked
package io.gongkai.local.launcher.report;

import org.jspecify.annotations.NullMarked;
