/** The directory of organs, which all other services follow by event (Art. 12). */
@NullMarked
package io.gongkai.disclosure.organ;

import org.jspecify.annotations.NullMarked;
