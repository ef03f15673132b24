/** Messages of the public (网民留言): received, assigned, answered or declined, rated. */
@NullMarked
package io.gongkai.request.message;

import org.jspecify.annotations.NullMarked;
