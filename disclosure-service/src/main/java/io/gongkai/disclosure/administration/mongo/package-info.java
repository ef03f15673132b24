/** Keeps reported figures in MongoDB. */
@NullMarked
package io.gongkai.disclosure.administration.mongo;

import org.jspecify.annotations.NullMarked;
