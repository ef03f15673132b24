/** Entries of the standard catalogues of disclosure at the base (基层政务公开标准目录). */
@NullMarked
package io.gongkai.disclosure.catalogue.domain;

import org.jspecify.annotations.NullMarked;
