package io.gongkai.gazette.organ;

/** An organ as its registration told of it; {@code division} is a code of six digits. */
public record KnownOrgan(String code, String name, String division) {}
