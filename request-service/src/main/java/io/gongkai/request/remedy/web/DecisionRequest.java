package io.gongkai.request.remedy.web;

import io.gongkai.request.remedy.domain.RemedyResult;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision that became known; {@code decidedOn} = today where nothing is said; {@code
 * redecideWithin} = working days for the new reply that a {@code CORRECTED} orders.
 */
record DecisionRequest(
    RemedyResult result,
    @Nullable LocalDate decidedOn,
    @Nullable @Min(1) @Max(250) Integer redecideWithin) {}
