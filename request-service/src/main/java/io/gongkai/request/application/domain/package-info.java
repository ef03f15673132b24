/** The law of one application, from receipt to archive (arts. 27-45): pure, told every day. */
@NullMarked
package io.gongkai.request.application.domain;

import org.jspecify.annotations.NullMarked;
