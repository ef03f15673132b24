/** The only door of the platform: who are you, where to, is it up; it keeps nothing. */
@NullMarked
package io.gongkai.gateway;

import org.jspecify.annotations.NullMarked;
