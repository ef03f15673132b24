package io.gongkai.intake;

import io.gongkai.kit.time.Now;
import io.gongkai.kit.web.BadRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines from the door: a batch in, one answer per line out, in the same order; and what became of
 * those that waited.
 */
@RestController
@RequestMapping("/internal/ledger")
class LedgerController {

  private static final int MOST = 500;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  record Receipts(List<String> receipts) {}

  private final Intake intake;
  private final Now now;

  LedgerController(Intake intake, Now now) {
    this.intake = intake;
    this.now = now;
  }

  @PostMapping(
      path = "/lines",
      consumes = MediaType.APPLICATION_NDJSON_VALUE,
      produces = MediaType.APPLICATION_NDJSON_VALUE)
  Mono<String> lines(@RequestBody Flux<Incoming> body) {
    return body.take(MOST + 1L)
        .collectList()
        .flatMap(
            lines -> {
              if (lines.size() > MOST) {
                return Mono.error(new BadRequest("too-large", ""));
              }
              return intake.apply(lines, now.get().toEpochMilli());
            })
        .map(answers -> answers.stream().map(LedgerController::json).collect(Collectors.joining()));
  }

  @PostMapping("/receipts")
  Mono<Map<String, Outcome>> receipts(@RequestBody Receipts asked) {
    return intake
        .receipts(Set.copyOf(asked.receipts()))
        .map(found -> outcomes(asked.receipts(), found));
  }

  private static Map<String, Outcome> outcomes(List<String> asked, Map<String, Document> found) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    for (String receipt : asked) {
      Document d = found.get(receipt);
      if (d != null) {
        String result = d.getString("result");
        outcomes.put(
            receipt,
            new Outcome(
                result == null ? "waiting" : result, d.getString("code"), d.getString("detail")));
      }
    }
    return outcomes;
  }

  private static String json(Answer answer) {
    return MAPPER.writeValueAsString(answer) + "\n";
  }
}
