/** Tells the intake which organs have been heard of. */
@NullMarked
package io.gongkai.request.organ.ledger;

import org.jspecify.annotations.NullMarked;
