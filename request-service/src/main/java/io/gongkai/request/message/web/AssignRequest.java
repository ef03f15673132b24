package io.gongkai.request.message.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The organ that is to answer. */
record AssignRequest(@NotBlank @Size(max = 40) String to) {}
