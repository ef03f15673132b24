/** The directory of organs in the document store. */
@NullMarked
package io.gongkai.reporting.organ.mongo;

import org.jspecify.annotations.NullMarked;
