/** Keeps warnings, one document a case and level. */
@NullMarked
package io.gongkai.request.watch.mongo;

import org.jspecify.annotations.NullMarked;
