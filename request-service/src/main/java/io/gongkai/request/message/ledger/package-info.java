/** Lines of a ledger on messages. */
@NullMarked
package io.gongkai.request.message.ledger;

import org.jspecify.annotations.NullMarked;
