/** What the platform offers, as one OpenAPI document and one API catalogue. */
@NullMarked
package io.gongkai.gateway.catalog;

import org.jspecify.annotations.NullMarked;
