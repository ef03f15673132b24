package io.gongkai.request.notice.mongo;

import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.request.notice.domain.Letter;
import io.gongkai.request.notice.domain.LetterFact;
import io.gongkai.request.notice.domain.LetterNumber;
import org.bson.Document;

/** What lists and runs of numbers need of a letter; absent fields stay out of sparse indexes. */
final class LetterIndex {

  private LetterIndex() {}

  static Document of(Stored<LetterFact> stored) {
    Letter letter = fold(stored);
    LetterFact.Issued issued = letter.issued();
    Document head =
        new Document("organ", issued.organ())
            .append("application", issued.application())
            .append("on", letter.on().toString())
            .append("at", stored.facts().getFirst().stamp().recorded());
    LetterNumber number = letter.number();
    if (number != null) {
      head.append("run", LetterNumber.run(issued.organ(), number.code(), number.year()))
          .append("serial", number.serial())
          .append("numberKey", number.key());
    }
    if (issued.owner() != null && letter.isInForce()) {
      head.append("reader", issued.owner());
    }
    if (letter.isUnfinished()) { // under its first name, by which letters of before are found
      head.append("awaits", true);
    }
    if (letter.isUndelivered()) {
      head.append("undelivered", true);
    }
    return head;
  }

  static Letter fold(Stored<LetterFact> stored) {
    Recorded<LetterFact> first = stored.facts().getFirst();
    if (!(first.fact() instanceof LetterFact.Issued issued)) {
      throw new IllegalArgumentException("a letter begins with Issued, not " + first.fact());
    }
    Letter letter = Letter.issued(issued, first.stamp().on(), first.stamp().by());
    for (Recorded<LetterFact> next : stored.facts().subList(1, stored.facts().size())) {
      letter = letter.after(next.fact());
    }
    return letter;
  }
}
