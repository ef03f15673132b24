/** Reads the public events that count and turns them into happenings of the ledger. */
@NullMarked
package io.gongkai.reporting.ledger.events;

import org.jspecify.annotations.NullMarked;
