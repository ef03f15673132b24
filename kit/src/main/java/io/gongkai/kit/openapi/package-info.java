/** What is the same in the OpenAPI document of every service. */
@NullMarked
package io.gongkai.kit.openapi;

import org.jspecify.annotations.NullMarked;
