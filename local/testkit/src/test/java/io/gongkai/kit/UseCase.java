package io.gongkai.kit;

/** Stands in for the mark of a use case. */
public @interface UseCase {}
