/** Interpretations over HTTP. */
@NullMarked
package io.gongkai.disclosure.interpretation.web;

import org.jspecify.annotations.NullMarked;
