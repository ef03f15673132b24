package io.gongkai.contracts.disclosure;

import org.jspecify.annotations.Nullable;

/** A website, channel or new-media account was registered. */
public record SiteRegistered(
    String ref, String siteType, String name, @Nullable String code, @Nullable String parent) {}
