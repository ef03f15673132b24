/** The store against what the house asks of it. */
@NullMarked
package io.gongkai.local.backbone.store;

import org.jspecify.annotations.NullMarked;
