/** What every request meets at the door: an id, limits, headers, breakers and honest problems. */
@NullMarked
package io.gongkai.gateway.edge;

import org.jspecify.annotations.NullMarked;
