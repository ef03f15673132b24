/** What may be filed against which reply, and when it is late; pure. */
@NullMarked
package io.gongkai.request.remedy.domain;

import org.jspecify.annotations.NullMarked;
