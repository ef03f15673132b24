/** The directory of organs: who acts, at which level, below whom. */
@NullMarked
package io.gongkai.disclosure.organ.domain;

import org.jspecify.annotations.NullMarked;
