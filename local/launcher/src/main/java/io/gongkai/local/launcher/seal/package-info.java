/** Keys of signatures: made here for the local platform, and used to check what was signed. */
@NullMarked
package io.gongkai.local.launcher.seal;

import org.jspecify.annotations.NullMarked;
