package io.gongkai.request.notice.cases;

import io.gongkai.request.application.ReplyLetters;
import io.gongkai.request.notice.IssueLetter;
import io.gongkai.request.notice.domain.LetterRule;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A reply is the letter of its kind. */
@Component
final class RepliesAsLetters implements ReplyLetters {

  private final IssueLetter issue;

  RepliesAsLetters(IssueLetter issue) {
    this.issue = issue;
  }

  @Override
  public Mono<Void> issue(Order order) {
    return issue
        .handle(
            new IssueLetter.Command(
                order.application(),
                LetterRule.REPLY,
                null,
                order.exempt(),
                order.seen(),
                order.stamp()))
        .then();
  }
}
