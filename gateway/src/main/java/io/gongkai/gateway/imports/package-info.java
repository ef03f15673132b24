/** Ledger files on their way in: cut into lines, handed to their owners, answered line by line. */
@NullMarked
package io.gongkai.gateway.imports;

import org.jspecify.annotations.NullMarked;
