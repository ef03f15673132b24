package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.DataFolder;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --data DIR}: which local platform is meant. */
class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Data folder (default: .local of the repository).")
  Path data = Path.of(System.getProperty("gongkai.home", ""), ".local");

  DataFolder folder() {
    return DataFolder.of(data);
  }
}
