package io.gongkai.contracts.request;

import java.time.LocalDate;

/** The reply was put off after reasonable reasons (art. 35). */
public record ReplyDeferred(String ref, LocalDate until) {}
