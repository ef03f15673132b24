/** Kinds, clauses and templates of letters, read from files that a lawyer can edit. */
@NullMarked
package io.gongkai.request.notice.template;

import org.jspecify.annotations.NullMarked;
