/** Keeps issues in MongoDB; unique keys hold the two runs of numbers. */
@NullMarked
package io.gongkai.gazette.issue.mongo;

import org.jspecify.annotations.NullMarked;
