/** Lines of a ledger on remedies. */
@NullMarked
package io.gongkai.request.remedy.ledger;

import org.jspecify.annotations.NullMarked;
