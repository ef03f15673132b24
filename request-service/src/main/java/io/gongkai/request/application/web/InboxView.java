package io.gongkai.request.application.web;

import io.gongkai.request.application.ReadInbox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the desk's work with the numbers of all of it.
 *
 * @param counts cases of each level under the same filters, whatever level is shown; 1000 stands
 *     for 1000 or more
 * @param dueToday cases whose last day is today, counted among the red ones
 */
record InboxView(
    List<ReadInbox.Count> counts, long dueToday, List<InboxItem> items, @Nullable String next) {}
