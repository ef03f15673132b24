package io.gongkai.reporting.organ;

import org.jspecify.annotations.Nullable;

/** An organ as it was registered; {@code parent} is a code as recorded, absent at the root. */
public record Organ(
    String code, String name, @Nullable String parent, String level, String division) {}
