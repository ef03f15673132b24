/** Titles as documents are published and withdrawn. */
@NullMarked
package io.gongkai.request.published.events;

import org.jspecify.annotations.NullMarked;
