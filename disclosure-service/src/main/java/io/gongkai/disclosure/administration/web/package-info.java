/** Reported figures over HTTP. */
@NullMarked
package io.gongkai.disclosure.administration.web;

import org.jspecify.annotations.NullMarked;
