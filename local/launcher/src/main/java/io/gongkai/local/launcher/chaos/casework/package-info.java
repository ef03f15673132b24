/**
 * A case as citizen and office live it, call by call, one verb a file; every call is sent again
 * until it is answered.
 */
@NullMarked
package io.gongkai.local.launcher.chaos.casework;

import org.jspecify.annotations.NullMarked;
