/** What others hear of remedies. */
@NullMarked
package io.gongkai.request.remedy.events;

import org.jspecify.annotations.NullMarked;
