/** Lines: pure folds over the set of public events of one subject, and what they count as. */
@NullMarked
package io.gongkai.reporting.ledger.domain;

import org.jspecify.annotations.NullMarked;
