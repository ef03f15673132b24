package io.gongkai.reporting.ledger.events;

import io.gongkai.contracts.disclosure.CataloguePublished;
import io.gongkai.contracts.disclosure.DecisionsCounted;
import io.gongkai.contracts.disclosure.DocumentMade;
import io.gongkai.contracts.disclosure.DocumentPublished;
import io.gongkai.contracts.disclosure.DocumentRepealed;
import io.gongkai.contracts.disclosure.DocumentWithdrawn;
import io.gongkai.contracts.disclosure.FeesCollected;
import io.gongkai.contracts.disclosure.InterpretationPublished;
import io.gongkai.contracts.disclosure.ItemsCounted;
import io.gongkai.contracts.disclosure.ProcurementConcluded;
import io.gongkai.contracts.disclosure.SiteClosed;
import io.gongkai.contracts.disclosure.SiteRegistered;
import io.gongkai.reporting.ledger.domain.DocumentNews;
import io.gongkai.reporting.ledger.domain.FigureNews;
import io.gongkai.reporting.ledger.domain.SingleNews;
import io.gongkai.reporting.ledger.domain.SiteNews;

/** What the disclosure service says, as far as it counts. */
final class DisclosureNews {

  private DisclosureNews() {}

  static void readings(NewsReader reader) {
    reader.on(DocumentMade.class, e -> new DocumentNews.Made(e.documentType(), e.expires()));
    reader.on(
        DocumentPublished.class,
        e -> new DocumentNews.Published(e.documentType(), e.title(), e.documentNumber(), e.href()));
    reader.on(DocumentRepealed.class, _ -> new DocumentNews.Repealed());
    reader.on(DocumentWithdrawn.class, _ -> new DocumentNews.Withdrawn());
    reader.on(SiteRegistered.class, e -> new SiteNews.Registered(e.siteType()));
    reader.on(SiteClosed.class, _ -> new SiteNews.Closed());
    reader.on(ItemsCounted.class, e -> new FigureNews.ItemsCounted(e.item(), e.count()));
    reader.on(DecisionsCounted.class, e -> new FigureNews.DecisionsCounted(e.item(), e.count()));
    reader.on(FeesCollected.class, e -> new FigureNews.FeesCollected(e.amount()));
    reader.on(ProcurementConcluded.class, e -> new FigureNews.ProcurementConcluded(e.amount()));
    reader.on(InterpretationPublished.class, _ -> new SingleNews.InterpretationPublished());
    reader.on(CataloguePublished.class, _ -> new SingleNews.CataloguePublished());
  }
}
