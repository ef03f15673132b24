/** Warnings that stay in the house and are read at the desk. */
@NullMarked
package io.gongkai.request.watch.outbox;

import org.jspecify.annotations.NullMarked;
