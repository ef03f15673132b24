package io.gongkai.request.remedy.web;

import io.gongkai.request.remedy.domain.RemedyType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A filing that became known; {@code filedOn} = today where nothing is said. */
record FilingRequest(String application, RemedyType type, @Nullable LocalDate filedOn) {}
