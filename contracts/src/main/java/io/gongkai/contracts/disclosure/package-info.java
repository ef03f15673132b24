/** What the disclosure service announces: organs, documents, sites and figures. */
@NullMarked
package io.gongkai.contracts.disclosure;

import org.jspecify.annotations.NullMarked;
