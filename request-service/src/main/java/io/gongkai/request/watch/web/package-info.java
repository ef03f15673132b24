/** Warnings over HTTP, for the office. */
@NullMarked
package io.gongkai.request.watch.web;

import org.jspecify.annotations.NullMarked;
