package io.gongkai.request.party.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody is erased, e.g. the number of the request. */
record ErasureRequest(@NotBlank @Size(max = 200) String reason) {}
