/**
 * What a whole platform leans on when no container engine is at hand: a real Kafka broker, a store
 * that speaks the MongoDB wire protocol, and an OpenID provider with personas.
 */
@NullMarked
package io.gongkai.local.backbone;

import org.jspecify.annotations.NullMarked;
