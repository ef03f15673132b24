/** Messages over HTTP. */
@NullMarked
package io.gongkai.request.message.web;

import org.jspecify.annotations.NullMarked;
