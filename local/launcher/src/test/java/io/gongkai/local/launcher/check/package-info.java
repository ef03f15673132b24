/** Published reports, good and bad ones. */
@NullMarked
package io.gongkai.local.launcher.check;

import org.jspecify.annotations.NullMarked;
