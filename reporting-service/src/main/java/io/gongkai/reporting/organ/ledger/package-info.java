/** Tells the ledger intake which organs are known here. */
@NullMarked
package io.gongkai.reporting.organ.ledger;

import org.jspecify.annotations.NullMarked;
