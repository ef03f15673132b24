/** Letters and letterheads at rest; a unique key holds every run of numbers. */
@NullMarked
package io.gongkai.request.notice.mongo;

import org.jspecify.annotations.NullMarked;
