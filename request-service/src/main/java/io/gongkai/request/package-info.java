/** Disclosure on application (依申请公开): applications, remedies, messages, and the people in them. */
@NullMarked
package io.gongkai.request;

import org.jspecify.annotations.NullMarked;
