package io.gongkai.request.message.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The answer in words. */
record ReplyRequest(@NotBlank @Size(max = 20000) String text) {

  @Override
  public String toString() {
    return "ReplyRequest[]";
  }
}
