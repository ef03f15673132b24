/** System tests: one platform, built and started as it is delivered, shared by all of them. */
@NullMarked
package io.gongkai.local.launcher;

import org.jspecify.annotations.NullMarked;
