/** The inbox in the document store. */
@NullMarked
package io.gongkai.reporting.heard.mongo;

import org.jspecify.annotations.NullMarked;
