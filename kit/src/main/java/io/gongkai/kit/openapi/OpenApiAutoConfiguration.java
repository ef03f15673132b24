package io.gongkai.kit.openapi;

import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.kit.web.Problem;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The common parts of the document: problems, the token, arguments of the kit. */
@AutoConfiguration
class OpenApiAutoConfiguration {

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Caller.class, IfMatch.class, IdempotencyKey.class, Cursor.class);
  }

  @Bean
  Conventions openApiConventions() {
    return new Conventions();
  }

  @Bean
  ModelConverter nullMarkedSchemas() {
    return new NullMarkedSchemas();
  }

  @Bean
  OpenApiCustomizer openApiFrame(@Value("${gongkai.database}") String service) {
    return document -> {
      document.setInfo(new Info().title("Gongkai " + service).version("v1"));
      document.setServers(List.of(new Server().url("/")));
      Components components =
          document.getComponents() == null ? new Components() : document.getComponents();
      ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
      components.addSecuritySchemes(
          "bearer",
          new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT"));
      document.setComponents(components);
      document.setSecurity(
          List.of(new SecurityRequirement(), new SecurityRequirement().addList("bearer")));
    };
  }
}
