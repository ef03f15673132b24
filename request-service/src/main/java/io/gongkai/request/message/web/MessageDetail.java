package io.gongkai.request.message.web;

import org.jspecify.annotations.Nullable;

/**
 * A message with its words; they are absent where none were kept or the writer was erased, the
 * contact also for readers who neither wrote nor answer it.
 */
record MessageDetail(
    MessageView message,
    @Nullable String subject,
    @Nullable String text,
    @Nullable String contact,
    @Nullable String reply) {}
