/** Signed receipts of applications, to be checked by anybody without asking us. */
@NullMarked
package io.gongkai.request.receipt;

import org.jspecify.annotations.NullMarked;
