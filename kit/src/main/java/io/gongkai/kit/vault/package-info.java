/** Encryption with a key per person, and keyed digests. */
@NullMarked
package io.gongkai.kit.vault;

import org.jspecify.annotations.NullMarked;
