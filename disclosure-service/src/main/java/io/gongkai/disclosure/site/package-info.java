/** The register of websites, channels and new-media accounts; outside it nothing is official. */
@NullMarked
package io.gongkai.disclosure.site;

import org.jspecify.annotations.NullMarked;
