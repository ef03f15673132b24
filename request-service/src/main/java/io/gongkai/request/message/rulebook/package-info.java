/** Time limits for messages, read from data. */
@NullMarked
package io.gongkai.request.message.rulebook;

import org.jspecify.annotations.NullMarked;
