/** Figures of licences, penalties, fees and procurement that an organ must publish (Art. 20). */
@NullMarked
package io.gongkai.disclosure.administration;

import org.jspecify.annotations.NullMarked;
