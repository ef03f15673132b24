/** The words of the command line. */
@NullMarked
package io.gongkai.local.launcher.command;

import org.jspecify.annotations.NullMarked;
