/** Documents that organs publish on their own motion (Arts. 19–26), from formation to the end. */
@NullMarked
package io.gongkai.disclosure.document;

import org.jspecify.annotations.NullMarked;
