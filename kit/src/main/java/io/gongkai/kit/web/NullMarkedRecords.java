package io.gongkai.kit.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Reads JSpecify: a component of one of our records that is not {@code @Nullable} must be there and
 * not be null, nor hold nulls.
 */
final class NullMarkedRecords extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    return required(member) ? Boolean.TRUE : super.hasRequiredMarker(config, member);
  }

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    AnnotatedType type = component(annotated);
    return type == null
        ? super.findSetterInfo(config, annotated)
        : JsonSetter.Value.construct(nulls(type), nulls(content(type)));
  }

  private static boolean required(Annotated annotated) {
    AnnotatedType type = component(annotated);
    return type != null && !type.isAnnotationPresent(Nullable.class);
  }

  private static Nulls nulls(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class) ? Nulls.DEFAULT : Nulls.FAIL;
  }

  /** What a list or map holds; of anything else the type itself, which nobody asks for. */
  private static AnnotatedType content(AnnotatedType type) {
    return type instanceof AnnotatedParameterizedType of
        ? of.getAnnotatedActualTypeArguments()[of.getAnnotatedActualTypeArguments().length - 1]
        : type;
  }

  /** The component of one of our records that this parameter of its constructor stands for. */
  private static @Nullable AnnotatedType component(Annotated annotated) {
    if (!(annotated instanceof AnnotatedParameter parameter)) {
      return null;
    }
    Class<?> owner = parameter.getDeclaringClass();
    if (!owner.isRecord() || !owner.getName().startsWith("io.gongkai.")) {
      return null;
    }
    RecordComponent[] components = owner.getRecordComponents();
    return parameter.getIndex() < components.length
        ? components[parameter.getIndex()].getAnnotatedType()
        : null;
  }
}
