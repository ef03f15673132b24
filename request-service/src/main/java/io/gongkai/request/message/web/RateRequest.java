package io.gongkai.request.message.web;

import io.gongkai.request.message.domain.Rating;

/** What the writer thinks of the answer. */
record RateRequest(Rating rating) {}
