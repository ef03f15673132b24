package io.gongkai.kit.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Reads JSpecify: a component of one of our records that is not {@code @Nullable} is required. */
final class NullMarkedSchemas implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    Schema<?> resolved = chain.next().resolve(type, context, chain);
    JavaType java = Json.mapper().constructType(type.getType());
    if (resolved != null && java != null && isOurs(java.getRawClass())) {
      Schema<?> target =
          resolved.get$ref() == null ? resolved : context.getDefinedModels().get(name(resolved));
      require(target, java.getRawClass());
    }
    return resolved;
  }

  private static void require(@Nullable Schema<?> schema, Class<?> record) {
    if (schema == null || schema.getProperties() == null) {
      return;
    }
    for (RecordComponent component : record.getRecordComponents()) {
      boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      boolean listed =
          schema.getRequired() != null && schema.getRequired().contains(component.getName());
      if (!optional && !listed && schema.getProperties().containsKey(component.getName())) {
        schema.addRequiredItem(component.getName());
      }
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.isRecord() && type.getName().startsWith("io.gongkai.");
  }

  private static String name(Schema<?> reference) {
    return reference.get$ref().substring(reference.get$ref().lastIndexOf('/') + 1);
  }
}
