/** The settings and the storage of a Kafka broker that is alone. */
@NullMarked
package io.gongkai.local.backbone.broker;

import org.jspecify.annotations.NullMarked;
