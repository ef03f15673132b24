package io.gongkai.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** The folder of one local platform: store, broker, secrets, tokens, logs and what runs. */
public record DataFolder(Path root) {

  /** The folder the command names, or {@code .local} beside it. */
  public static DataFolder of(Path root) {
    return new DataFolder(root.toAbsolutePath().normalize());
  }

  /** True before the first start: nothing is stored yet. */
  public boolean isNew() {
    return !Files.exists(root.resolve("mongo"));
  }

  /** A folder below, made if missing. */
  public Path folder(String name) {
    try {
      return Files.createDirectories(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A secret of this folder: made once, 32 random bytes, readable by its owner only. */
  public String secret(String name, Base64.Encoder encoding) {
    return secret(
        name,
        () -> {
          byte[] random = new byte[32];
          new SecureRandom().nextBytes(random);
          return encoding.encodeToString(random);
        });
  }

  /** A secret of this folder, made once as {@code fresh} says, readable by its owner only. */
  public String secret(String name, Supplier<String> fresh) {
    Path folder = folder("secrets");
    Path file = folder.resolve(name);
    try {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      if (!Files.exists(file)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, fresh.get());
      }
      return Files.readString(file).trim();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True once the issuer has written the personas' tokens. */
  public boolean hasTokens() {
    return Files.exists(root.resolve("tokens").resolve("operator"));
  }

  /** The token of a persona; the platform writes it at its start. */
  public String token(String persona) {
    try {
      return Files.readString(root.resolve("tokens").resolve(persona)).trim();
    } catch (IOException e) {
      throw new Refused("no token of persona " + persona + " in " + root + ": is the platform up?");
    }
  }

  /** What runs here, as the supervisor wrote it. */
  public Path state() {
    return folder("run").resolve("gongkai.json");
  }

  /** The process id of one process. */
  public Path pid(String process) {
    return folder("run").resolve(process + ".pid");
  }

  /** A mark: the operator wants this process down. */
  public Path stopped(String process) {
    return folder("run").resolve(process + ".stopped");
  }

  /** A mark: the demonstration city is in. */
  public Path loaded() {
    return folder("run").resolve("demo.loaded");
  }
}
