/** The steps of a message and their time limits; pure. */
@NullMarked
package io.gongkai.request.message.domain;

import org.jspecify.annotations.NullMarked;
