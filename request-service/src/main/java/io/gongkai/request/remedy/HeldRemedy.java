package io.gongkai.request.remedy;

import io.gongkai.request.remedy.domain.Remedy;

/** A remedy as it lies in the store, with its id and version. */
public record HeldRemedy(String id, long version, Remedy remedy) {}
