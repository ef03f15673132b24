package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.Running;
import io.gongkai.local.launcher.chaos.Chaos;
import io.gongkai.local.launcher.chaos.Outcome;
import io.gongkai.local.launcher.process.Ports;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Load with random kill -9; then compares what was acknowledged with what is stored, announced and
 * counted.
 */
@Command(
    name = "chaos",
    description =
        "Kills processes under load and counts afterwards; exit status 1 if anything is lost or doubled.",
    mixinStandardHelpOptions = true)
public final class ChaosCommand implements Callable<Integer> {

  @Mixin DataOption data = new DataOption();
  @Mixin Output output = new Output();

  @Option(names = "--kills", description = "How many processes fall (default: ${DEFAULT-VALUE}).")
  int kills = 5;

  @Option(
      names = "--seconds",
      description = "How long the load lasts at least (default: ${DEFAULT-VALUE}).")
  int seconds = 60;

  @Option(
      names = "--seed",
      description = "Decides the load and who falls (default: ${DEFAULT-VALUE}).")
  long seed = 1;

  @Override
  public Integer call() {
    if (kills < 0 || seconds < 1) {
      throw new Refused("--kills must not be negative, --seconds at least 1");
    }
    DataFolder folder = data.folder();
    Running running = Running.must(folder);
    Chaos chaos =
        new Chaos(folder, new Ports(running.port()), said -> output.progress("… %s", said));
    Outcome outcome = chaos.run(kills, Duration.ofSeconds(seconds), seed);
    if (output.json) {
      output.document(outcome);
    } else {
      output.line("%d kills: %s", outcome.kills(), String.join(", ", outcome.killed()));
      output.line(
          "%d acknowledged, %d lost, %d doubled",
          outcome.acknowledged(), outcome.lost(), outcome.doubled());
      outcome
          .proofs()
          .forEach(
              proof ->
                  output.line(
                      "  %s %s: %s", proof.ok() ? "ok" : "NOT", proof.what(), proof.detail()));
    }
    return outcome.isGood() ? 0 : 1;
  }
}
