/** What the gazette service announces: issues. */
@NullMarked
package io.gongkai.contracts.gazette;

import org.jspecify.annotations.NullMarked;
