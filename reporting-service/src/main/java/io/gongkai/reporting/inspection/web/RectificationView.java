package io.gongkai.reporting.inspection.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gongkai.reporting.inspection.RectificationEntry;
import io.gongkai.reporting.inspection.domain.Rectification;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rectification of one finding, by its index, with the days of its steps. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RectificationView(
    String id,
    String organ,
    String ref,
    String inspection,
    int finding,
    @Nullable LocalDate completed,
    @Nullable LocalDate verified) {

  static RectificationView of(RectificationEntry entry) {
    Rectification state = entry.rectification();
    return new RectificationView(
        entry.stored().id(),
        state.first().organ(),
        state.first().ref(),
        state.first().inspection(),
        state.first().finding(),
        state.completed(),
        state.verified());
  }
}
