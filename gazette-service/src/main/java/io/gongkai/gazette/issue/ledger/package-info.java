/** Reads back issues from a ledger. */
@NullMarked
package io.gongkai.gazette.issue.ledger;

import org.jspecify.annotations.NullMarked;
