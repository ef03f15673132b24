/** The organs heard of, with the division each one governs. */
@NullMarked
package io.gongkai.gazette.organ;

import org.jspecify.annotations.NullMarked;
