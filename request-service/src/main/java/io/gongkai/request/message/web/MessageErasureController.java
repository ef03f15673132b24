package io.gongkai.request.message.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.request.message.EraseMessage;
import io.gongkai.request.party.ErasureGround;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Erases the words of a message whose lines may still wait: nobody has its address yet. */
@RestController
@RequestMapping("/internal/messages/erasures")
final class MessageErasureController {

  private final EraseMessage erase;

  MessageErasureController(EraseMessage erase) {
    this.erase = erase;
  }

  /** The message by organ and number, as its lines have them. */
  record OfMessage(
      @NotBlank @Size(max = 64) String organ,
      @NotBlank @Size(max = 200) String ref,
      ErasureGround ground) {}

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> erase(@Valid @RequestBody OfMessage body, Caller caller) {
    caller.require("operator");
    return erase.handle(
        new EraseMessage.Command(body.organ(), body.ref(), caller.subject(), body.ground()));
  }
}
