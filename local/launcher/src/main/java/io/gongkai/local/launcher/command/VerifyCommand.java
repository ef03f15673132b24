package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.seal.ContentDigest;
import io.gongkai.local.launcher.seal.LocalSeal;
import io.gongkai.local.launcher.seal.SealedReceipt;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks signed receipts offline; issues and published documents cannot be checked yet. */
@Command(
    name = "verify",
    description =
        "Checks receipts offline: a signed text, or the PDF of a receipt letter; exit status 1 if"
            + " one is not genuine.",
    mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {

  @Mixin DataOption data = new DataOption();
  @Mixin Output output = new Output();

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "the office's public keys; else those of the data folder")
  @Nullable Path key;

  @Option(
      names = "--content",
      paramLabel = "FILE",
      description = "what was applied for, as the applicant got it; its digest is compared")
  @Nullable Path content;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  List<Path> files = List.of();

  /** What came of one file; {@code reason} if it is not genuine, {@code receipt} if signed. */
  record Verdict(
      String file,
      boolean genuine,
      @Nullable String reason,
      @Nullable Map<String, Object> receipt) {}

  @Override
  public Integer call() {
    Path keys = key == null ? LocalSeal.published(data.folder()) : key;
    List<Verdict> verdicts = files.stream().map(file -> check(file, keys)).toList();
    if (output.json) {
      output.document(verdicts);
    } else {
      verdicts.forEach(this::tell);
    }
    return verdicts.stream().allMatch(Verdict::genuine) ? 0 : 1;
  }

  private Verdict check(Path file, Path keys) {
    String name = file.toString();
    try {
      Map<String, Object> receipt = SealedReceipt.in(file).checkedBy(keys);
      boolean fits = content == null || ContentDigest.of(content).equals(receipt.get("digest"));
      return new Verdict(
          name, fits, fits ? null : "the content is not the one that was received", receipt);
    } catch (Refused refused) {
      return new Verdict(name, false, String.valueOf(refused.getMessage()), null);
    }
  }

  private void tell(Verdict verdict) {
    output.line("%s: %s", verdict.file(), verdict.genuine() ? "genuine" : "NOT genuine");
    if (verdict.reason() != null) {
      output.line("  %s", verdict.reason());
    }
    if (verdict.receipt() != null) {
      verdict.receipt().forEach((name, value) -> output.line("  %s: %s", name, value));
    }
  }
}
