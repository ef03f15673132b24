/**
 * The identity provider of a local platform: standard OpenID Connect, personas instead of people.
 */
@NullMarked
package io.gongkai.local.backbone.issuer;

import org.jspecify.annotations.NullMarked;
