package io.gongkai.contracts.disclosure;

import org.jspecify.annotations.Nullable;

/** An organ entered the directory. */
public record OrganRegistered(
    String ref, String code, String name, @Nullable String parent, String level, String division) {}
