package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/**
 * Keeps a file that names people, under the key of its holder; answers its name, which says nothing
 * of its content.
 */
@UseCase
public final class KeepFile {

  /** The holder is a party's reference, or the id of an aggregate with a key of its own. */
  public record Command(String holder, byte[] bytes) {

    @Override
    public String toString() {
      return "KeepFile[" + holder + "]";
    }
  }

  private final SealedFiles files;

  KeepFile(SealedFiles files) {
    this.files = files;
  }

  public Mono<String> handle(Command command) {
    return files.keep(command.holder(), command.bytes());
  }
}
