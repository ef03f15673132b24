/** What applications know of their letters. */
@NullMarked
package io.gongkai.request.notice.cases;

import org.jspecify.annotations.NullMarked;
