/** Keeps catalogue entries in MongoDB. */
@NullMarked
package io.gongkai.disclosure.catalogue.mongo;

import org.jspecify.annotations.NullMarked;
