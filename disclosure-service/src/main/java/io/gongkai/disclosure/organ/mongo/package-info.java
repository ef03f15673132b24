/** Keeps the directory of organs in MongoDB. */
@NullMarked
package io.gongkai.disclosure.organ.mongo;

import org.jspecify.annotations.NullMarked;
