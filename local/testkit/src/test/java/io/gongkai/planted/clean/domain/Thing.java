package io.gongkai.planted.clean.domain;

/** A clean domain type. */
public record Thing(int number) {}
