package io.gongkai.kit.web;

import java.time.temporal.Temporal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Why a body or parameter could not be decoded, as a code and a JSON pointer; never with the value
 * itself.
 */
final class BadJson {

  private static final String REQUIRED = "Missing required creator property";

  private BadJson() {}

  static RuntimeException translate(ServerWebInputException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof DataBufferLimitException tooLarge) {
        return tooLarge;
      }
      if (cause instanceof JacksonException json) {
        return new BadRequest(code(json), pointer(json));
      }
    }
    var parameter = e.getMethodParameter();
    String name = parameter == null ? null : parameter.getParameterName();
    if (parameter == null || name == null || parameter.hasParameterAnnotation(RequestBody.class)) {
      return new BadRequest("bad-json", "");
    }
    return new BadRequest(isTime(parameter.getParameterType()) ? "bad-date" : "bad-value", name);
  }

  private static String code(JacksonException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown -> "unknown-field";
      case InvalidNullException missing -> "missing-field";
      case InvalidFormatException bad when isTime(bad.getTargetType()) -> "bad-date";
      case InputCoercionException outside -> "bad-value"; // a number that its type cannot hold
      case StreamReadException bad -> "bad-json";
      case MismatchedInputException bad
          when String.valueOf(bad.getOriginalMessage()).startsWith(REQUIRED) ->
          "missing-field";
      default -> "bad-value";
    };
  }

  private static boolean isTime(@Nullable Class<?> target) {
    return target != null && Temporal.class.isAssignableFrom(target);
  }

  private static String pointer(JacksonException e) {
    Stream<String> path =
        e.getPath().stream()
            .map(
                step ->
                    step.getPropertyName() == null
                        ? String.valueOf(step.getIndex())
                        : step.getPropertyName());
    return path.map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }
}
