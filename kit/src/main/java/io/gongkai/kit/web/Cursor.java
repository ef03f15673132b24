package io.gongkai.kit.web;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted, from {@code ?cursor=&limit=}; a controller argument. Limit 1 to
 * 200, else 50.
 */
public record Cursor(@Nullable String cursor, int limit) {}
