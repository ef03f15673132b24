/** Says to the others what happened to an application. */
@NullMarked
package io.gongkai.request.application.events;

import org.jspecify.annotations.NullMarked;
