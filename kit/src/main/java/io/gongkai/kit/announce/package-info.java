/** The relay: turns the tail of each document into events, at least once, in order. */
@NullMarked
package io.gongkai.kit.announce;

import org.jspecify.annotations.NullMarked;
