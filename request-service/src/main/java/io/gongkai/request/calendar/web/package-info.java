/** Editions over HTTP: everybody reads them, an operator brings a new notice. */
@NullMarked
package io.gongkai.request.calendar.web;

import org.jspecify.annotations.NullMarked;
