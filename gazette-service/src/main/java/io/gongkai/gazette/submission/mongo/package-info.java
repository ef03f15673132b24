/** Keeps what was heard of documents in MongoDB. */
@NullMarked
package io.gongkai.gazette.submission.mongo;

import org.jspecify.annotations.NullMarked;
