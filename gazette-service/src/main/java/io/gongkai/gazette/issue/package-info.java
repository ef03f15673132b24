/** Issues of gazettes: published once, numbered densely, frozen for ever (立法法 art. 97). */
@NullMarked
package io.gongkai.gazette.issue;

import org.jspecify.annotations.NullMarked;
