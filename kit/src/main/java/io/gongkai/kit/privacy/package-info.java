/** Masks for what may be shown of a person. */
@NullMarked
package io.gongkai.kit.privacy;

import org.jspecify.annotations.NullMarked;
