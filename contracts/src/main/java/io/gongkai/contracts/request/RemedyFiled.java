package io.gongkai.contracts.request;

/** A reconsideration or a suit was filed against the reply of {@code application} (art. 51). */
public record RemedyFiled(String ref, String application, String type, boolean late) {}
