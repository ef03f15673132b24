/** The public door of a platform, seen from the command line. */
@NullMarked
package io.gongkai.local.launcher.client;

import org.jspecify.annotations.NullMarked;
