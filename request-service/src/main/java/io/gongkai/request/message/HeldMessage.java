package io.gongkai.request.message;

import io.gongkai.request.message.domain.Message;

/** A message as it lies in the store, with its id and version. */
public record HeldMessage(String id, long version, Message message) {}
