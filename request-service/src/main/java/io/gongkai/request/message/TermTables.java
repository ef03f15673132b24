package io.gongkai.request.message;

import io.gongkai.request.message.domain.ReplyTerms;

/** Where the limits for answers come from: a file that an office may replace. */
public interface TermTables {

  ReplyTerms current();
}
