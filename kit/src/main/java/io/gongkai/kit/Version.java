package io.gongkai.kit;

/**
 * How many facts an aggregate had when its reader saw it; the optimistic lock, and over HTTP the
 * ETag.
 */
public record Version(long number) {}
