/** The government gazette (政府公报): issues, and what may enter them. */
@NullMarked
package io.gongkai.gazette;

import org.jspecify.annotations.NullMarked;
