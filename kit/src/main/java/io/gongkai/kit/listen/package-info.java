/** Event loops: hear each event, hand it over, commit; the only place that blocks. */
@NullMarked
package io.gongkai.kit.listen;

import org.jspecify.annotations.NullMarked;
