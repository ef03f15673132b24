package io.gongkai.request.notice;

import io.gongkai.request.notice.domain.Letter;

/** A letter as it lies in the store. */
public record HeldLetter(String id, long version, Letter letter) {}
