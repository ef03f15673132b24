/** Keeps the organs heard of. */
@NullMarked
package io.gongkai.request.organ.mongo;

import org.jspecify.annotations.NullMarked;
