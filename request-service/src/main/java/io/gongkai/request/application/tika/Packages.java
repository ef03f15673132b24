package io.gongkai.request.application.tika;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Documents that are packages (ZIP): what kind one is says its list of types, or the name of its
 * root or folders where the list is not at the beginning.
 */
final class Packages {

  static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String OFD = "application/ofd";

  private static final String TYPES = "[Content_Types].xml";
  private static final String OTHER = "application/zip";
  private static final Set<String> SEEN = Set.of("application/zip", "application/x-tika-ooxml");
  private static final int LONGEST_LIST = 1 << 16;
  private static final int MOST_ENTRIES = 50;

  private Packages() {}

  static boolean isOne(String type) {
    return SEEN.contains(type);
  }

  static String type(byte[] beginning) {
    String seen = OTHER;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(beginning))) {
      for (int i = 0; i < MOST_ENTRIES; i++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          return seen;
        }
        String name = entry.getName();
        if (name.equals("OFD.xml")) {
          return OFD;
        }
        if (name.equals(TYPES)) {
          return office(new String(zip.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8));
        }
        if (name.endsWith("vbaProject.bin")) {
          return OTHER;
        }
        seen = seen.equals(OTHER) ? byFolder(name) : seen;
      }
      return seen;
    } catch (IOException | IllegalArgumentException beyondTheBeginning) {
      return seen;
    }
  }

  /** Some programs write the list of types last. */
  private static String byFolder(String name) {
    if (name.startsWith("word/")) {
      return WORD;
    }
    return name.startsWith("xl/") ? SHEET : OTHER;
  }

  /** With macros the main part has another type, so that such a document is none of these. */
  private static String office(String types) {
    if (types.contains("\"" + WORD + ".main+xml\"")) {
      return WORD;
    }
    return types.contains("\"" + SHEET + ".main+xml\"") ? SHEET : OTHER;
  }
}
