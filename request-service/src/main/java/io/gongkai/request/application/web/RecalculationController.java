package io.gongkai.request.application.web;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.BadRequest;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.request.application.PreviewRecalculation;
import io.gongkai.request.application.RecalculateClocks;
import io.gongkai.request.calendar.Notice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * A new edition and the open cases: first which would move, then moving them. Part by part, as the
 * operator asks for the next; a run that was cut off is simply begun anew.
 */
@RestController
@RequestMapping("/api/v1/calendars/recalculations")
final class RecalculationController {
  private final PreviewRecalculation preview;
  private final RecalculateClocks recalculate;
  private final Today today;
  private final Now now;

  RecalculationController(
      PreviewRecalculation preview, RecalculateClocks recalculate, Today today, Now now) {
    this.preview = preview;
    this.recalculate = recalculate;
    this.today = today;
    this.now = now;
  }

  /** Without {@code apply} nothing is kept; only then a notice may be {@code proposed}. */
  record RecalculationRequest(
      boolean apply, @NotBlank @Size(max = 200) String reason, @Nullable Notice proposed) {}

  /**
   * {@code ref} = the number the office knows it by; {@code toldOn} = when {@code oldDue} was told
   * to the applicant.
   */
  record MovedView(
      String application,
      String ref,
      String organ,
      LocalDate oldDue,
      LocalDate newDue,
      LocalDate toldOn) {
    static MovedView of(RecalculateClocks.Moved m) {
      return new MovedView(
          m.application(),
          m.submission().ref(),
          m.submission().organ(),
          m.move().oldDue(),
          m.move().newDue(),
          m.move().toldOn());
    }
  }

  /** {@code examined} = open cases looked at in this part; the last part has no {@code next}. */
  record RecalculationView(
      boolean applied, int examined, List<MovedView> items, @Nullable String next) {}

  @PostMapping
  Mono<RecalculationView> recalculate(
      @Valid @RequestBody RecalculationRequest body, Caller caller, Cursor part) {
    caller.require("operator");
    if (body.apply() && body.proposed() != null) {
      throw new BadRequest("bad-value", "/proposed"); // bring it in first
    }
    return run(body, caller, part)
        .map(
            p ->
                new RecalculationView(
                    body.apply(),
                    p.examined(),
                    p.moved().stream().map(MovedView::of).toList(),
                    p.next()));
  }

  private Mono<RecalculateClocks.Part> run(RecalculationRequest body, Caller caller, Cursor part) {
    Stamp stamp = Stamp.live(today.get(), now.get(), caller.subject());
    return body.apply()
        ? recalculate.handle(
            new RecalculateClocks.Command(body.reason(), stamp, part.cursor(), part.limit()))
        : preview.handle(
            new PreviewRecalculation.Command(
                body.proposed(), stamp.on(), part.cursor(), part.limit()));
  }
}
