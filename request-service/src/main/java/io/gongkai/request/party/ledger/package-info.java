/** People in lines of a ledger that still wait. */
@NullMarked
package io.gongkai.request.party.ledger;

import org.jspecify.annotations.NullMarked;
