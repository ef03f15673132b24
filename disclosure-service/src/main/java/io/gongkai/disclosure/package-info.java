/** Proactive disclosure (主动公开): organs, documents, interpretations, sites and figures. */
@NullMarked
package io.gongkai.disclosure;

import org.jspecify.annotations.NullMarked;
