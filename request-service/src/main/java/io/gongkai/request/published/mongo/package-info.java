/** Titles at rest, one collection a generation. */
@NullMarked
package io.gongkai.request.published.mongo;

import org.jspecify.annotations.NullMarked;
