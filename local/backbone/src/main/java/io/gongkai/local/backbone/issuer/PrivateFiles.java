package io.gongkai.local.backbone.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

/** Files that only their owner reads. */
public final class PrivateFiles {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private PrivateFiles() {}

  /** What the file says, or what is made and written into it the first time. */
  public static String getOrMake(Path file, Supplier<String> made) {
    try {
      if (!Files.exists(file)) {
        write(file, made.get());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the whole file at once; a reader sees the old text or the new. */
  public static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(FOLDER));
      Path fresh =
          Files.createTempFile(
              file.getParent(), "fresh", "", PosixFilePermissions.asFileAttribute(FILE));
      Files.writeString(fresh, text);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
