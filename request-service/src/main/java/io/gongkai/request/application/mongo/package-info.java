/** Applications at rest. */
@NullMarked
package io.gongkai.request.application.mongo;

import org.jspecify.annotations.NullMarked;
