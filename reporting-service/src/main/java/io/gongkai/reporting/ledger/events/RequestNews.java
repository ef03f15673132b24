package io.gongkai.reporting.ledger.events;

import io.gongkai.contracts.request.ApplicationClosed;
import io.gongkai.contracts.request.ApplicationReceived;
import io.gongkai.contracts.request.ApplicationReplied;
import io.gongkai.contracts.request.ApplicationSplit;
import io.gongkai.contracts.request.ApplicationSubmitted;
import io.gongkai.contracts.request.MessageReceived;
import io.gongkai.contracts.request.OutcomeCorrected;
import io.gongkai.contracts.request.RemedyDecided;
import io.gongkai.contracts.request.RemedyFiled;
import io.gongkai.reporting.ledger.domain.CaseNews;
import io.gongkai.reporting.ledger.domain.RemedyNews;
import io.gongkai.reporting.ledger.domain.SingleNews;

/** What the request service says, as far as it counts. */
final class RequestNews {

  private RequestNews() {}

  static void readings(NewsReader reader) {
    reader.on(
        ApplicationSubmitted.class,
        e -> new CaseNews.Submitted(e.applicantCategory(), e.received()));
    reader.on(ApplicationReceived.class, e -> new CaseNews.Received(e.received()));
    reader.on(ApplicationReplied.class, e -> new CaseNews.Replied(e.outcome(), e.round()));
    reader.on(ApplicationClosed.class, e -> new CaseNews.Closed(e.outcome()));
    reader.on(ApplicationSplit.class, e -> new CaseNews.Split());
    reader.on(OutcomeCorrected.class, e -> new CaseNews.OutcomeCorrected(e.outcome()));
    reader.on(RemedyFiled.class, e -> new RemedyNews.Filed(e.type()));
    reader.on(RemedyDecided.class, e -> new RemedyNews.Decided(e.result()));
    reader.on(MessageReceived.class, e -> new SingleNews.MessageReceived(e.source()));
  }
}
