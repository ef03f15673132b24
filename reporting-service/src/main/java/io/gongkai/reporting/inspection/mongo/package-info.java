/** Inspections, rectifications and known sites in the document store. */
@NullMarked
package io.gongkai.reporting.inspection.mongo;

import org.jspecify.annotations.NullMarked;
