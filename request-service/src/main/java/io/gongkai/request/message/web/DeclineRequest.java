package io.gongkai.request.message.web;

import io.gongkai.request.message.domain.DeclineReason;

/** Why the message is not accepted. */
record DeclineRequest(DeclineReason reason) {}
