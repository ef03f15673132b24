/** The 勾稽 rules on a report as somebody published it: arithmetic on its cells, nothing more. */
@NullMarked
package io.gongkai.local.launcher.check;

import org.jspecify.annotations.NullMarked;
