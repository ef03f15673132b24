package io.gongkai.request.message.web;

import io.gongkai.request.message.domain.MessageSource;
import io.gongkai.request.message.domain.MessageType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is written; {@code contact} is how its writer wants to be reached, {@code
 * mayPublish} the consent to publish question and answer after masking.
 */
record ReceiveRequest(
    @NotBlank @Size(max = 40) String organ,
    MessageSource source,
    @Nullable MessageType type,
    @NotBlank @Size(max = 100) String subject,
    @NotBlank @Size(max = 5000) String text,
    @Nullable @Size(max = 200) String contact,
    @Nullable Boolean mayPublish) {

  @Override
  public String toString() {
    return "ReceiveRequest[" + organ + "]";
  }
}
