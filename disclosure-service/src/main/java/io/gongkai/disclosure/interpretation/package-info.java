/** Interpretations that explain a document to the public, tied to it in both directions. */
@NullMarked
package io.gongkai.disclosure.interpretation;

import org.jspecify.annotations.NullMarked;
