/** Aggregates as documents that hold their own history; the unannounced tail is the outbox. */
@NullMarked
package io.gongkai.kit.store;

import org.jspecify.annotations.NullMarked;
