/** The ledger: events heard, folded into lines and counted. */
@NullMarked
package io.gongkai.reporting.ledger;

import org.jspecify.annotations.NullMarked;
