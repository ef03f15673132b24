package io.gongkai.local.launcher.process;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.seal.LocalSeal;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one process of the platform is started.
 *
 * @param name backbone, gateway, request, disclosure, gazette or reporting
 * @param flags of the JVM; the same in training and run, or the cache is refused
 */
record Spec(
    String name,
    String module,
    List<String> flags,
    List<String> arguments,
    Map<String, String> environment) {

  private static final int BACKBONE_HEAP = 384;
  private static final String WRAPPING_KEYS = "wrapping-keys-request";

  static Spec backbone(DataFolder data, Ports ports) {
    List<String> arguments =
        java.util.stream.Stream.of(
                ports.gateway(), ports.broker(), ports.controller(), ports.store(), ports.issuer())
            .map(String::valueOf)
            .toList();
    List<String> all = new ArrayList<>(List.of(data.root().toString()));
    all.addAll(arguments);
    return new Spec("backbone", "backbone", flags(BACKBONE_HEAP), all, Map.of());
  }

  static Spec gateway(DataFolder data, Ports ports) {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("SERVER_PORT", String.valueOf(ports.gateway()));
    environment.put("SERVER_ADDRESS", "127.0.0.1");
    environment.put("SPRING_PROFILES_ACTIVE", "local");
    environment.put("GONGKAI_ISSUER", "http://127.0.0.1:" + ports.issuer());
    environment.put("GONGKAI_CLIENT_ID", "gateway");
    environment.put(
        "GONGKAI_CLIENT_SECRET",
        data.secret("client-gateway", Base64.getUrlEncoder().withoutPadding()));
    for (String service : Ports.SERVICES) {
      environment.put(
          "GONGKAI_SERVICES_" + service.toUpperCase(java.util.Locale.ROOT),
          "http://127.0.0.1:" + ports.service(service));
    }
    return new Spec("gateway", "gateway", flags(160), List.of(), environment);
  }

  static Spec service(String name, DataFolder data, Ports ports) {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("SERVER_PORT", String.valueOf(ports.service(name)));
    environment.put("SERVER_ADDRESS", "127.0.0.1");
    environment.put("SPRING_PROFILES_ACTIVE", "local");
    environment.put("SPRING_MONGODB_URI", "mongodb://127.0.0.1:" + ports.store());
    environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.broker());
    environment.put("GONGKAI_DATABASE", name);
    environment.put(
        "GONGKAI_IDENTITY_JWKS", "http://127.0.0.1:" + ports.gateway() + "/internal/jwks.json");
    environment.put("GONGKAI_VAULT_KEY", data.secret("vault-key-" + name, Base64.getEncoder()));
    if (name.equals("request")) {
      environment.put("GONGKAI_VAULT_WRAPPING_KEYS", data.secret(WRAPPING_KEYS, Spec::firstKey));
      environment.put("GONGKAI_SEAL_KEY", LocalSeal.of(data));
      environment.put("GONGKAI_RECEIPT_PAGE", "http://127.0.0.1:" + ports.gateway() + "/verify");
    }
    environment.put(
        "GONGKAI_SERVICES_DISCLOSURE", "http://127.0.0.1:" + ports.service("disclosure"));
    return new Spec(
        name,
        name + "-service",
        flags(name.equals("reporting") ? 320 : 224),
        List.of(),
        environment);
  }

  /** A start that ends as soon as it has succeeded, on free ports. */
  static Spec forTraining(String module, DataFolder data) {
    if (module.equals("backbone")) {
      List<String> anywhere = List.of(data.root().toString(), "1", "0", "0", "0", "0");
      return new Spec(module, module, flags(BACKBONE_HEAP), anywhere, Map.of());
    }
    Ports nowhere = new Ports(1);
    Spec spec =
        module.equals("gateway")
            ? gateway(data, nowhere)
            : service(module.replace("-service", ""), data, nowhere);
    Map<String, String> environment = new LinkedHashMap<>(spec.environment());
    environment.put("SERVER_PORT", "0");
    return new Spec(spec.name(), module, spec.flags(), List.of(), environment);
  }

  /** The whole command line. */
  List<String> command(Build build) {
    Path cache = build.cache(module);
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(flags);
    if (java.nio.file.Files.exists(cache)) {
      command.add("-XX:AOTCache=" + cache);
    }
    command.addAll(List.of("-jar", build.jar(module).toString()));
    command.addAll(arguments);
    return command;
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String firstKey() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    return "1:" + Base64.getEncoder().encodeToString(random);
  }

  private static List<String> flags(int heap) {
    return List.of(
        "-XX:+UseSerialGC",
        "-Xmx" + heap + "m",
        "-Xss512k",
        "-XX:MaxMetaspaceSize=160m",
        // Six processes start at once on few cores: without the second compiler in half the time.
        "-XX:TieredStopAtLevel=1",
        "-Dfile.encoding=UTF-8",
        "-Dspring.backgroundpreinitializer.ignore=true");
  }
}
