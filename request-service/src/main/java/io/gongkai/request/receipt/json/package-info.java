/** Receipts as signed JSON. */
@NullMarked
package io.gongkai.request.receipt.json;

import org.jspecify.annotations.NullMarked;
