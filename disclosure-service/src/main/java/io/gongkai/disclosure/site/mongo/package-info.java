/** Keeps the register of sites in MongoDB. */
@NullMarked
package io.gongkai.disclosure.site.mongo;

import org.jspecify.annotations.NullMarked;
