/** Warnings by electronic mail. */
@NullMarked
package io.gongkai.request.watch.mail;

import org.jspecify.annotations.NullMarked;
