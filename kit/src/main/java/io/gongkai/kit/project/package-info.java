/** Read models in generations, rebuilt from the first event and switched by a pointer. */
@NullMarked
package io.gongkai.kit.project;

import org.jspecify.annotations.NullMarked;
