/** What is public already, so that nobody has to apply for it. */
@NullMarked
package io.gongkai.request.published;

import org.jspecify.annotations.NullMarked;
