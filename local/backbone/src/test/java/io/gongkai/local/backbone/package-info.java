/** The backbone's parts started for real. */
@NullMarked
package io.gongkai.local.backbone;

import org.jspecify.annotations.NullMarked;
