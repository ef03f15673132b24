/** What a receipt says; pure. */
@NullMarked
package io.gongkai.request.receipt.domain;

import org.jspecify.annotations.NullMarked;
