/** Looks after letters that were cut off on their way. */
@NullMarked
package io.gongkai.request.notice.watch;

import org.jspecify.annotations.NullMarked;
