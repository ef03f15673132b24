/** Letters (文书): composed from a case, previewed, issued with a number, frozen and delivered. */
@NullMarked
package io.gongkai.request.notice;

import org.jspecify.annotations.NullMarked;
