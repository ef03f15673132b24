/** Messages at rest. */
@NullMarked
package io.gongkai.request.message.mongo;

import org.jspecify.annotations.NullMarked;
