/** The register of websites, channels and new-media accounts: opened, and closed with a reason. */
@NullMarked
package io.gongkai.disclosure.site.domain;

import org.jspecify.annotations.NullMarked;
