/** What can happen to a warning; pure. */
@NullMarked
package io.gongkai.request.watch.domain;

import org.jspecify.annotations.NullMarked;
