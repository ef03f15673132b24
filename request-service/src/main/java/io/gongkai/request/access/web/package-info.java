/** Number and code over HTTP. */
@NullMarked
package io.gongkai.request.access.web;

import org.jspecify.annotations.NullMarked;
