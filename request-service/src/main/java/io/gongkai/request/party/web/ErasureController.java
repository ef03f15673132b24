package io.gongkai.request.party.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.request.party.EraseIdentified;
import io.gongkai.request.party.ErasePerson;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Erases by reference, or by name and document whoever is known by waiting lines alone. Says
 * nothing of anybody; doing it again changes nothing.
 */
@RestController
@RequestMapping("/internal/people")
final class ErasureController {

  private final ErasePerson erase;
  private final EraseIdentified eraseIdentified;

  ErasureController(ErasePerson erase, EraseIdentified eraseIdentified) {
    this.erase = erase;
    this.eraseIdentified = eraseIdentified;
  }

  @PostMapping("/erasures")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> eraseIdentified(@Valid @RequestBody ErasureRequest.OfIdentity body, Caller caller) {
    caller.require("operator");
    return eraseIdentified.handle(
        new EraseIdentified.Command(body.whom(), caller.subject(), body.ground()));
  }

  @PostMapping("/{holder}/erasures")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> erase(
      @PathVariable String holder, @Valid @RequestBody ErasureRequest body, Caller caller) {
    caller.require("operator");
    return erase.handle(new ErasePerson.Command(holder, caller.subject(), body.ground()));
  }
}
