/** Keeps documents in MongoDB, with the index numbers that make a series dense. */
@NullMarked
package io.gongkai.disclosure.document.mongo;

import org.jspecify.annotations.NullMarked;
