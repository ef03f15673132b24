package io.gongkai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.testkit.SourceRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be known of the containers without an engine to start them. */
class DeploymentTest {
  private static final Path ROOT = SourceRules.repository();
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)([^}]*)}");
  private static final Set<String> OURS =
      Set.of("gateway", "request", "disclosure", "gazette", "reporting");

  private final Map<String, Map<String, Object>> services = services();

  @Test
  void every_process_is_built_from_the_one_dockerfile() {
    assertThat(services.keySet()).containsAll(OURS);
    for (String name : OURS) {
      String module = name.equals("gateway") ? name : name + "-service";
      assertThat(services.get(name).get("build").toString())
          .contains("SERVICE=" + module, "deploy/docker/Dockerfile");
      assertThat(ROOT.resolve(module).resolve("pom.xml")).exists();
    }
  }

  @Test
  void every_variable_of_a_process_is_one_that_its_documents_name() throws IOException {
    for (String name : OURS) {
      String words =
          name.equals("gateway") ? read("gateway/README.md") : read("docs/deployment.md");
      assertThat(environment(name).keySet())
          .as(name)
          .allSatisfy(variable -> assertThat(words).contains("`" + variable + "`"));
    }
  }

  @Test
  void the_table_of_the_gateway_names_properties_that_its_configuration_has() throws IOException {
    Set<String> known = new TreeSet<>();
    known.addAll(
        Set.of("ISSUER", "AUDIENCE", "CLIENT_ID", "CLIENT_SECRET", "CLIENT_OPEN", "SIGNING_KEY")
            .stream()
            .map("GONGKAI_"::concat)
            .toList());
    OURS.forEach(name -> known.add("GONGKAI_SERVICES_" + name.toUpperCase()));
    flattened("", new Yaml().load(read("gateway/src/main/resources/application.yml")))
        .forEach(known::add);
    Pattern row = Pattern.compile("(?m)^\\| (`[A-Z_`, ]+`) \\|");
    Set<String> told =
        row.matcher(read("gateway/README.md"))
            .results()
            .flatMap(found -> Stream.of(found.group(1).split("[`, ]+")))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toSet());
    assertThat(told).hasSizeGreaterThan(20).isSubsetOf(known);
  }

  @Test
  void no_secret_has_a_default_and_all_are_asked_for_in_one_file() throws IOException {
    Set<String> used = new TreeSet<>();
    VARIABLE
        .matcher(read("docker-compose.yml"))
        .results()
        .forEach(
            found -> {
              used.add(found.group(1));
              assertThat(found.group(2)).as(found.group()).startsWith(":?");
            });
    Set<String> asked =
        read("deploy/docker/.env.example")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .peek(line -> assertThat(line).endsWith("="))
            .map(line -> line.substring(0, line.length() - 1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(asked).isEqualTo(used);
  }

  @Test
  void images_are_pinned_and_only_the_door_and_the_log_in_are_open() {
    services.forEach(
        (name, service) -> {
          assertThat(String.valueOf(service.get("image")))
              .matches(".+:[0-9].*")
              .doesNotContain("latest");
          assertThat(service.containsKey("ports"))
              .as(name)
              .isEqualTo(Set.of("gateway", "keycloak").contains(name));
          if (service.get("ports") instanceof List<?> ports) {
            assertThat(ports).allMatch(port -> port.toString().startsWith("127.0.0.1:"));
          }
        });
  }

  @Test
  void the_realm_gives_the_claims_that_the_gateway_reads() throws IOException {
    JsonNode realm =
        JsonMapper.builder().build().readTree(read("deploy/docker/keycloak-realm.json"));
    assertThat(realm.toString())
        .contains(
            "\"claim.name\":\"roles\"",
            "\"claim.name\":\"organs\"",
            "\"included.custom.audience\":\"gongkai\"",
            "/login/oauth2/code/local");
    List<String> roles =
        realm.at("/roles/realm").valueStream().map(r -> r.path("name").asString()).toList();
    assertThat(roles)
        .containsExactlyInAnyOrder(
            "citizen", "clerk", "reviewer", "head", "editor", "supervisor", "agency", "operator");
    realm
        .findValues("secret")
        .forEach(secret -> assertThat(secret.asString()).matches("\\$\\{[A-Z_]+}"));
    realm
        .path("users")
        .forEach(
            user ->
                assertThat(user.at("/credentials/0/value").asString("${PERSONA_PASSWORD}"))
                    .isEqualTo("${PERSONA_PASSWORD}"));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> environment(String service) {
    return (Map<String, Object>) services.get(service).get("environment");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Object>> services() {
    try {
      Map<String, Object> compose = new Yaml().load(read("docker-compose.yml"));
      return (Map<String, Map<String, Object>>) compose.get("services");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Stream<String> flattened(String prefix, Object node) {
    return node instanceof Map<?, ?> map
        ? map.entrySet().stream()
            .flatMap(
                entry -> {
                  String key = entry.getKey().toString().replace("-", "").toUpperCase();
                  return flattened(prefix.isEmpty() ? key : prefix + "_" + key, entry.getValue());
                })
        : Stream.of(prefix);
  }

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }
}
