/** HTTP conventions of every service: problems, callers, versions, idempotency keys, cursors. */
@NullMarked
package io.gongkai.kit.web;

import org.jspecify.annotations.NullMarked;
