/**
 * Figures that organs report of their licences, penalties, fees and procurement (Art. 20 (5)–(9)).
 */
@NullMarked
package io.gongkai.disclosure.administration.domain;

import org.jspecify.annotations.NullMarked;
