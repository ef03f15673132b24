package io.gongkai.request.notice.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a letter, without number and date.
 *
 * @param head the organ's name in red, null for what stays in the office or is a form
 * @param addressee 主送机关, null where there is none
 * @param enclosures what comes with it, by name and in order (附件说明)
 * @param signature who signs, null for what nobody signs
 * @param receipt the signed receipt it carries as a picture and as an attachment, null for others
 */
public record Sheet(
    @Nullable String head,
    String title,
    @Nullable String addressee,
    List<Block> blocks,
    List<String> enclosures,
    @Nullable String signature,
    @Nullable String receipt) {

  public Sheet {
    blocks = List.copyOf(blocks);
    enclosures = List.copyOf(enclosures);
  }

  @Override
  public String toString() {
    return "Sheet[" + title + "]";
  }
}
