package io.gongkai.kit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal as RFC 9457 says it; {@code type} is {@code /problems/<code>}. */
@JsonInclude(Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    @Nullable String pointer,
    @Nullable String article,
    @Nullable String state,
    @Nullable List<String> lawful,
    @Nullable List<Place> errors) {

  /** One of several places that are wrong. */
  public record Place(String pointer, String code) {}
}
