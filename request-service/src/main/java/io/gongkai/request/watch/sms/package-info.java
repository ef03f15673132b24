/** Warnings by short message, through the gateway of an operator. */
@NullMarked
package io.gongkai.request.watch.sms;

import org.jspecify.annotations.NullMarked;
