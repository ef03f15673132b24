/** Tasks in the document store. */
@NullMarked
package io.gongkai.reporting.workplan.mongo;

import org.jspecify.annotations.NullMarked;
