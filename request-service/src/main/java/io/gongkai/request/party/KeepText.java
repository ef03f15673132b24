package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/**
 * Keeps a citizen's own words under the key of their holder and answers the reference {@code
 * text:…}. Keeping the same text of the same holder again gives the same reference.
 */
@UseCase
public final class KeepText {

  /**
   * The holder is a party's reference, or the id of an aggregate whose words have their own key.
   */
  public record Command(String holder, String text) {

    @Override
    public String toString() {
      return "KeepText[" + holder + "]";
    }
  }

  private final Words words;

  KeepText(Words words) {
    this.words = words;
  }

  public Mono<String> handle(Command command) {
    return words.keep(command.holder(), command.text());
  }
}
