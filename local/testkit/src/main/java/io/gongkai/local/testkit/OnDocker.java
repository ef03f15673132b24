package io.gongkai.local.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.testcontainers.junit.jupiter.Testcontainers;

/** A test that runs on {@link Docker}'s servers, or not at all. */
@Testcontainers(disabledWithoutDocker = true)
@EnabledIfSystemProperty(named = Docker.WANTED, matches = "true")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnDocker {}
