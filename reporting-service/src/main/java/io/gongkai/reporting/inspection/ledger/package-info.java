/** Reads the lines of a ledger into the use cases of this feature. */
@NullMarked
package io.gongkai.reporting.inspection.ledger;

import org.jspecify.annotations.NullMarked;
