/** Annual reports as files: the printed tables of the official form, written in several formats. */
@NullMarked
package io.gongkai.local.launcher.report;

import org.jspecify.annotations.NullMarked;
