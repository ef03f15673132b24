/** Lets a message go on as an application for disclosure. */
@NullMarked
package io.gongkai.request.message.cases;

import org.jspecify.annotations.NullMarked;
