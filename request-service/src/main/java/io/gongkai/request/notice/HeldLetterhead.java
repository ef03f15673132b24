package io.gongkai.request.notice;

import io.gongkai.request.notice.domain.Letterhead;

/** What an organ prints, as it lies in the store. */
public record HeldLetterhead(String organ, long version, Letterhead letterhead) {}
