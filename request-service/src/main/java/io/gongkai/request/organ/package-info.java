/** The organs heard of: who may act here, and who stands below whom. */
@NullMarked
package io.gongkai.request.organ;

import org.jspecify.annotations.NullMarked;
