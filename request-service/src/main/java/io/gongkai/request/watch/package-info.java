/** Warnings before a day runs out: once per case and level, by a channel that can be exchanged. */
@NullMarked
package io.gongkai.request.watch;

import org.jspecify.annotations.NullMarked;
