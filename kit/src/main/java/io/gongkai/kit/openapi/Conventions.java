package io.gongkai.kit.openapi;

import io.gongkai.kit.web.Cursor;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.kit.web.IfMatch;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation what its arguments of the kit mean over HTTP, and how it refuses. */
final class Conventions implements OperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    for (MethodParameter parameter : method.getMethodParameters()) {
      Class<?> type = parameter.getParameterType();
      if (type == IfMatch.class) {
        operation.addParametersItem(
            header("If-Match", "Version that the command was decided on", true));
      } else if (type == IdempotencyKey.class) {
        operation.addParametersItem(
            header("Idempotency-Key", "The same key and body create once", false));
      } else if (type == Cursor.class) {
        operation.addParametersItem(
            query("cursor", new StringSchema(), "Where the list goes on: next of the last answer"));
        operation.addParametersItem(query("limit", limit(), "Most items wanted"));
      }
    }
    ApiResponses responses =
        operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
    operation.setResponses(responses.addApiResponse("default", refusal()));
    return operation;
  }

  private static Parameter header(String name, String what, boolean required) {
    return new Parameter()
        .in("header")
        .name(name)
        .description(what)
        .required(required)
        .schema(new StringSchema());
  }

  private static Parameter query(String name, Schema<?> schema, String what) {
    return new Parameter().in("query").name(name).description(what).required(false).schema(schema);
  }

  private static Schema<?> limit() {
    var limit = new IntegerSchema();
    limit.setMinimum(BigDecimal.ONE);
    limit.setMaximum(BigDecimal.valueOf(200));
    limit.setDefault(50);
    return limit;
  }

  private static ApiResponse refusal() {
    Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
    return new ApiResponse()
        .description("Refused, as RFC 9457 says it")
        .content(
            new Content()
                .addMediaType("application/problem+json", new MediaType().schema(problem)));
  }
}
