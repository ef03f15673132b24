/** Candidates over HTTP, for those who put an issue together. */
@NullMarked
package io.gongkai.gazette.submission.web;

import org.jspecify.annotations.NullMarked;
