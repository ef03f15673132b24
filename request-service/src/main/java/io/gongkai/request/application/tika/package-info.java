/** Types of files, recognised by their content. */
@NullMarked
package io.gongkai.request.application.tika;

import org.jspecify.annotations.NullMarked;
