package io.gongkai.disclosure.document.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a publication brings along: where, under which number, due when, and the text's SHA-256. */
public record Release(
    @Nullable String site, IndexNumber index, LocalDate due, @Nullable String contentHash) {}
