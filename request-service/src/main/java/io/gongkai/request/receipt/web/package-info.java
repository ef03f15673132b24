/** Receipts over HTTP, and the key that checks them. */
@NullMarked
package io.gongkai.request.receipt.web;

import org.jspecify.annotations.NullMarked;
