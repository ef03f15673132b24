package io.gongkai.request.application.web;

import io.gongkai.request.application.domain.ApplicationFact.Attached;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of a case.
 *
 * @param id the last word of its address
 * @param name as it was called; absent once erased and for who sees masks
 * @param type media type by content
 * @param size in bytes
 * @param on the legal day on which it was added
 */
record AttachmentView(
    String id, @Nullable String name, String type, long size, LocalDate on, FileRole role) {

  private static final String PREFIX = "file:";

  /** All files of a case; their number is bounded, so there is one part. */
  record All(List<AttachmentView> items) {}

  static AttachmentView of(Attached file, LocalDate on, @Nullable String name) {
    return new AttachmentView(id(file), name, file.type(), file.size(), on, FileRole.of(file));
  }

  static String id(Attached file) {
    return file.file().substring(PREFIX.length());
  }

  static String ref(String id) {
    return PREFIX + id;
  }
}
