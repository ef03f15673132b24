package io.gongkai.disclosure.document;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import org.jspecify.annotations.Nullable;

/** The document that a step is about, the version that was seen (null = any), and when, by whom. */
public record Target(String document, @Nullable Version seen, Stamp stamp) {}
