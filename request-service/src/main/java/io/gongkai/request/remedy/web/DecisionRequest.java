package io.gongkai.request.remedy.web;

import io.gongkai.request.remedy.domain.RemedyResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision that became known; {@code decidedOn} = today where nothing is said. */
record DecisionRequest(RemedyResult result, @Nullable LocalDate decidedOn) {}
