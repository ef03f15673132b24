/** Interpretations (政策解读) of documents: forms and the tie to what they explain. */
@NullMarked
package io.gongkai.disclosure.interpretation.domain;

import org.jspecify.annotations.NullMarked;
