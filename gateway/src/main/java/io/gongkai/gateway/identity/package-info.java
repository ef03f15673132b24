/** Who is calling: any OIDC issuer outside, a short token signed by the gateway inside. */
@NullMarked
package io.gongkai.gateway.identity;

import org.jspecify.annotations.NullMarked;
