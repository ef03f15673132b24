/** The one command: starts the platform here, and talks to the one that runs. */
@NullMarked
package io.gongkai.local.launcher;

import org.jspecify.annotations.NullMarked;
