/** Listens to every topic of the platform. */
@NullMarked
package io.gongkai.reporting.heard.events;

import org.jspecify.annotations.NullMarked;
