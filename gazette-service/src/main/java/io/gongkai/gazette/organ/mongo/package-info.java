/** Keeps the organs heard of in MongoDB. */
@NullMarked
package io.gongkai.gazette.organ.mongo;

import org.jspecify.annotations.NullMarked;
