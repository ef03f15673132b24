/** What a letter is: its kind, number, delivery and remedy clause; pure. */
@NullMarked
package io.gongkai.request.notice.domain;

import org.jspecify.annotations.NullMarked;
