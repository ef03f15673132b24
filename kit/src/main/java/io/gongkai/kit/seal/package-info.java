/** Signatures that anybody can check without asking us. */
@NullMarked
package io.gongkai.kit.seal;

import org.jspecify.annotations.NullMarked;
