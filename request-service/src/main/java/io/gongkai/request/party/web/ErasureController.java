package io.gongkai.request.party.web;

import io.gongkai.kit.web.Caller;
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

/** Erases by reference; who it is, is not shown here. Doing it again changes nothing. */
@RestController
@RequestMapping("/internal/people")
final class ErasureController {

  private final ErasePerson erase;

  ErasureController(ErasePerson erase) {
    this.erase = erase;
  }

  @PostMapping("/{holder}/erasures")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> erase(
      @PathVariable String holder, @Valid @RequestBody ErasureRequest body, Caller caller) {
    caller.require("operator");
    return erase.handle(new ErasePerson.Command(holder, caller.subject(), body.ground()));
  }
}
