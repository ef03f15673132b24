package io.gongkai.contracts.disclosure;

/** A website, channel or new-media account was closed. */
public record SiteClosed(String ref, String reason) {}
