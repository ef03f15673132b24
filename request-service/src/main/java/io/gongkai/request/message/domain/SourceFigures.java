package io.gongkai.request.message.domain;

import java.util.Collection;

/**
 * The figures of one source and month, over the messages that were received in it, as they stand
 * today.
 *
 * @param received 收到
 * @param valid 有效: without repeats, adverts and what nobody can be answered for
 * @param guided of the valid ones, those shown to another way (a procedure, another organ)
 * @param forwarded 转办: handed to another organ for the answer
 * @param closed 办结: answered
 * @param inTime answered within the limit
 * @param returned how often a message came back
 * @param satisfied judged as satisfied or basically satisfied
 * @param rated judged at all
 * @param published question and answer are public
 */
public record SourceFigures(
    MessageSource source,
    long received,
    long valid,
    long guided,
    long forwarded,
    long closed,
    long inTime,
    long returned,
    long satisfied,
    long rated,
    long published) {

  /** Counts the messages of this source. */
  public static SourceFigures of(MessageSource source, Collection<Message> all) {
    var own = all.stream().filter(m -> m.receipt().source() == source).toList();
    return new SourceFigures(
        source,
        own.size(),
        own.stream().filter(SourceFigures::isValid).count(),
        own.stream().filter(SourceFigures::isGuided).count(),
        own.stream().filter(m -> m.course().forwarded()).count(),
        own.stream().filter(m -> m.stage() instanceof Stage.Replied).count(),
        own.stream().filter(m -> m.stage() instanceof Stage.Replied r && !r.late()).count(),
        own.stream().mapToLong(m -> m.course().returns()).sum(),
        own.stream().filter(SourceFigures::isSatisfied).count(),
        own.stream()
            .filter(m -> m.stage() instanceof Stage.Replied r && r.rating() != null)
            .count(),
        own.stream().filter(m -> m.published() != null).count());
  }

  private static boolean isValid(Message m) {
    return !(m.stage() instanceof Stage.Declined) || isGuided(m);
  }

  private static boolean isGuided(Message m) {
    return m.stage() instanceof Stage.Declined declined
        && switch (declined.reason()) {
          case IN_PROCEDURE, OUT_OF_JURISDICTION -> true;
          case DUPLICATE, NO_CONTACT, ADVERT, OTHER -> false;
        };
  }

  private static boolean isSatisfied(Message m) {
    return m.stage() instanceof Stage.Replied r
        && r.rating() != null
        && r.rating() != Rating.DISSATISFIED;
  }
}
