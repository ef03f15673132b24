/** Documents over HTTP: public reading, and the steps of those who answer for them. */
@NullMarked
package io.gongkai.disclosure.document.web;

import org.jspecify.annotations.NullMarked;
