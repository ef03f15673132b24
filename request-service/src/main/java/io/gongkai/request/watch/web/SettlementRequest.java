package io.gongkai.request.watch.web;

/** What an officer found out: {@code sent} = it had arrived. */
record SettlementRequest(boolean sent) {}
