/** Letters over HTTP. */
@NullMarked
package io.gongkai.request.notice.web;

import org.jspecify.annotations.NullMarked;
