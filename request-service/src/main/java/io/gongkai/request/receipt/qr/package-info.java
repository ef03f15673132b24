/** Receipts as QR codes (GB/T 18284). */
@NullMarked
package io.gongkai.request.receipt.qr;

import org.jspecify.annotations.NullMarked;
