package io.gongkai.request.application.tika;

import io.gongkai.request.application.FileRules;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Tika looks at the first bytes; into packages of office documents {@link Packages} looks. */
@Component
final class TikaFileRules implements FileRules {

  private static final String USUAL =
      "application/pdf,image/jpeg,image/png,application/ofd,"
          + Packages.WORD
          + ","
          + Packages.SHEET;

  private final Tika tika = new Tika();
  private final long longest;
  private final int most;
  private final Set<String> types;

  TikaFileRules(
      @Value("${gongkai.attachments.size:20MB}") DataSize longest,
      @Value("${gongkai.attachments.files:20}") int most,
      @Value("${gongkai.attachments.types:" + USUAL + "}") Set<String> types) {
    this.longest = longest.toBytes();
    this.most = most;
    this.types = Set.copyOf(types);
  }

  @Override
  public long longest() {
    return longest;
  }

  @Override
  public int most() {
    return most;
  }

  @Override
  public Optional<String> type(byte[] beginning) {
    String seen = tika.detect(beginning);
    String type = Packages.isOne(seen) ? Packages.type(beginning) : seen;
    return Optional.of(type).filter(types::contains);
  }
}
