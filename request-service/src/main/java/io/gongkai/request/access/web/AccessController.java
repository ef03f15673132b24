package io.gongkai.request.access.web;

import io.gongkai.request.access.OpenAccess;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Number and code against a handle; both travel in bodies, never in an address. */
@RestController
@RequestMapping("/api/v1/application-accesses")
final class AccessController {

  private final OpenAccess open;

  AccessController(OpenAccess open) {
    this.open = open;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<AccessView> open(@Valid @RequestBody AccessRequest body) {
    return open.handle(new OpenAccess.Command(body.number(), body.code()))
        .map(
            opened ->
                new AccessView(
                    opened.pass().application(), opened.handle(), opened.pass().until()));
  }

  /** As the applicant types them: case, blanks and hyphens make no difference. */
  record AccessRequest(
      @NotBlank @Size(max = 40) String number, @NotBlank @Size(max = 60) String code) {

    @Override
    public String toString() {
      return "AccessRequest";
    }
  }

  /**
   * The right to one case.
   *
   * @param handle to be sent as header {@code Case-Access} with every call on that case
   * @param until from then on number and code are asked for again
   */
  record AccessView(String application, String handle, Instant until) {

    @Override
    public String toString() {
      return "AccessView[" + application + "]";
    }
  }
}
