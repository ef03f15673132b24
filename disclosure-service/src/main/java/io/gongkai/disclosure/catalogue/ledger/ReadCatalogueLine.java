package io.gongkai.disclosure.catalogue.ledger;

import io.gongkai.disclosure.catalogue.CatalogueRecord;
import io.gongkai.disclosure.catalogue.PublishCatalogue;
import io.gongkai.disclosure.catalogue.domain.CatalogueFact;
import io.gongkai.disclosure.catalogue.domain.CatalogueFact.CataloguePublished;
import io.gongkai.intake.Line;
import io.gongkai.intake.LineReader;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The line {@code catalogue.published}. */
@Component
final class ReadCatalogueLine implements LineReader {

  private final PublishCatalogue publish;

  ReadCatalogueLine(PublishCatalogue publish) {
    this.publish = publish;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("catalogue.published");
  }

  @Override
  public Class<?> facts() {
    return CatalogueFact.class;
  }

  @Override
  public String subject(Line line) {
    return CatalogueRecord.id(line.organ(), line.ref());
  }

  @Override
  public Mono<?> read(Line line) {
    CataloguePublished fact =
        new CataloguePublished(
            line.organ(), line.ref(), line.fields().text("field"), line.fields().number("items"));
    return publish.handle(new PublishCatalogue.Command(fact, line.stamp()));
  }
}
