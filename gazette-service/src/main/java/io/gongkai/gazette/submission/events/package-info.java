/** Hears of documents and of issues. */
@NullMarked
package io.gongkai.gazette.submission.events;

import org.jspecify.annotations.NullMarked;
