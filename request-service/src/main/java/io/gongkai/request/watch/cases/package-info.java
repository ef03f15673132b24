/** Asks the applications which days run out. */
@NullMarked
package io.gongkai.request.watch.cases;

import org.jspecify.annotations.NullMarked;
