/** What may enter a gazette: the documents heard of, and the table of eligibility. */
@NullMarked
package io.gongkai.gazette.submission.domain;

import org.jspecify.annotations.NullMarked;
