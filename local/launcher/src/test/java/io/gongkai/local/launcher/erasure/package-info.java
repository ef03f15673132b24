/** Persons that are planted over every way in, erased, and searched for in every file. */
@NullMarked
package io.gongkai.local.launcher.erasure;

import org.jspecify.annotations.NullMarked;
