/** Issues over HTTP: read by everybody, published by the editors of a gazette. */
@NullMarked
package io.gongkai.gazette.issue.web;

import org.jspecify.annotations.NullMarked;
