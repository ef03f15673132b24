/** Who may use which route: the table, and everybody who tries every line of it. */
@NullMarked
package io.gongkai.local.launcher.routes;

import org.jspecify.annotations.NullMarked;
