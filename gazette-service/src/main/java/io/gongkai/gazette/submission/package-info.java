/** What was published elsewhere and may enter a gazette. */
@NullMarked
package io.gongkai.gazette.submission;

import org.jspecify.annotations.NullMarked;
