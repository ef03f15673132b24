/** An issue of a gazette: its numbers, its items, and whether a year is complete. */
@NullMarked
package io.gongkai.gazette.issue.domain;

import org.jspecify.annotations.NullMarked;
