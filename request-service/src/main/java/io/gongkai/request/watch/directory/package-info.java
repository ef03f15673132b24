/** Where the desks of the organs are reached. */
@NullMarked
package io.gongkai.request.watch.directory;

import org.jspecify.annotations.NullMarked;
