/** Applications from other systems, by the same use cases. */
@NullMarked
package io.gongkai.request.application.ledger;

import org.jspecify.annotations.NullMarked;
