/** Standard catalogues over HTTP. */
@NullMarked
package io.gongkai.disclosure.catalogue.web;

import org.jspecify.annotations.NullMarked;
