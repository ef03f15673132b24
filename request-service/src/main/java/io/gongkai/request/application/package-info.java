/** One case of disclosure on application, from receipt to archive (arts. 27-45). */
@NullMarked
package io.gongkai.request.application;

import org.jspecify.annotations.NullMarked;
