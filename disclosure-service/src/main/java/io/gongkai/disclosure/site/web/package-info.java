/** The register of sites over HTTP. */
@NullMarked
package io.gongkai.disclosure.site.web;

import org.jspecify.annotations.NullMarked;
