package io.gongkai.request.access.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** The header that {@link PassFilter} reads, in the description of every address of a case. */
@Component
final class PassHeader implements OpenApiCustomizer {

  @Override
  public void customise(OpenAPI api) {
    api.getPaths().entrySet().stream()
        .filter(path -> path.getKey().startsWith(PassFilter.CASES + "{"))
        .flatMap(path -> path.getValue().readOperations().stream())
        .forEach(operation -> operation.addParametersItem(header()));
  }

  private static Parameter header() {
    return new Parameter()
        .in("header")
        .name(PassFilter.HEADER)
        .description("Handle to this case, for an applicant without an account")
        .required(false)
        .schema(new StringSchema());
  }
}
