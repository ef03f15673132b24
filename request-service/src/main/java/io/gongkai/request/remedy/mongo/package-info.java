/** Remedies at rest. */
@NullMarked
package io.gongkai.request.remedy.mongo;

import org.jspecify.annotations.NullMarked;
