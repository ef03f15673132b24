/** The standard catalogues of disclosure that organs publish field by field. */
@NullMarked
package io.gongkai.disclosure.catalogue;

import org.jspecify.annotations.NullMarked;
