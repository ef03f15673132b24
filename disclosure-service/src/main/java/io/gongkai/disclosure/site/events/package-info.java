/** Tells the other services which sites, channels and accounts there are. */
@NullMarked
package io.gongkai.disclosure.site.events;

import org.jspecify.annotations.NullMarked;
