/** What makes two applicants the same one; pure. */
@NullMarked
package io.gongkai.request.party.domain;

import org.jspecify.annotations.NullMarked;
