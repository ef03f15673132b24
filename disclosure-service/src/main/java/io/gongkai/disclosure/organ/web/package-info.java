/** The directory of organs over HTTP. */
@NullMarked
package io.gongkai.disclosure.organ.web;

import org.jspecify.annotations.NullMarked;
