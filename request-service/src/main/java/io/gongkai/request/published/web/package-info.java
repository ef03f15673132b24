/** Suggestions over HTTP. */
@NullMarked
package io.gongkai.request.published.web;

import org.jspecify.annotations.NullMarked;
