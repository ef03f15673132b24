package io.gongkai.request.message.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.message.ConvertMessage;
import io.gongkai.request.message.ReopenMessage;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** From a message to an application for disclosure, and back. */
@RestController
@RequestMapping("/api/v1/messages/{id}")
final class ConversionController {
  private final ConvertMessage convert;
  private final ReopenMessage reopen;
  private final MessageDesk desk;

  ConversionController(ConvertMessage convert, ReopenMessage reopen, MessageDesk desk) {
    this.convert = convert;
    this.reopen = reopen;
    this.desk = desk;
  }

  @PostMapping("/conversions")
  Mono<ResponseEntity<MessageView>> convert(
      @PathVariable String id,
      @Valid @RequestBody MessageRequests.Conversion body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        id,
        caller,
        MessageDesk.desk(caller),
        (held, stamp) ->
            convert.handle(
                new ConvertMessage.Command(
                    id,
                    seen.version(),
                    body.applicant().person(),
                    body.subject(),
                    body.description(),
                    body.delivery(),
                    stamp)));
  }

  @PostMapping("/reopenings")
  Mono<ResponseEntity<MessageView>> reopen(
      @PathVariable String id,
      @Valid @RequestBody MessageRequests.Reopening body,
      Caller caller,
      IfMatch seen) {
    return desk.step(
        id,
        caller,
        MessageDesk.desk(caller),
        (held, stamp) ->
            reopen.handle(new ReopenMessage.Command(held, seen.version(), body.reason(), stamp)));
  }
}
