/** Keeps interpretations in MongoDB. */
@NullMarked
package io.gongkai.disclosure.interpretation.mongo;

import org.jspecify.annotations.NullMarked;
