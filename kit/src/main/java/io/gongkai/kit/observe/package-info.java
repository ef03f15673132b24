/** Defaults of configuration and logging shared by all services. */
@NullMarked
package io.gongkai.kit.observe;

import org.jspecify.annotations.NullMarked;
