/** What others hear of messages. */
@NullMarked
package io.gongkai.request.message.events;

import org.jspecify.annotations.NullMarked;
