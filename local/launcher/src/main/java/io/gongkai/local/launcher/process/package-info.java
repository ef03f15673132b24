/** The processes of a local platform: built, started, watched, stopped. */
@NullMarked
package io.gongkai.local.launcher.process;

import org.jspecify.annotations.NullMarked;
