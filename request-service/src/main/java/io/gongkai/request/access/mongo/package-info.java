/** Digests of numbers and codes at rest. */
@NullMarked
package io.gongkai.request.access.mongo;

import org.jspecify.annotations.NullMarked;
