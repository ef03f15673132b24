/**
 * The store behind {@code LocalMongo}: documents and ordered indexes in one MVStore file, durable
 * before acknowledged.
 */
@NullMarked
package io.gongkai.local.backbone.store;

import org.jspecify.annotations.NullMarked;
