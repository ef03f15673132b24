package io.gongkai.local.backbone;

import io.gongkai.local.backbone.issuer.IssuerConfiguration;
import io.gongkai.local.backbone.issuer.IssuerSettings;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * An OpenID provider on 127.0.0.1 whose users are personas. Key, client secrets and one token a
 * persona lie in the data folder, readable by their owner only. Needs the authorization server's
 * starter on the class path.
 */
public final class LocalIssuer implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final IssuerSettings settings;

  private LocalIssuer(ConfigurableApplicationContext context, IssuerSettings settings) {
    this.context = context;
    this.settings = settings;
  }

  /** Starts for the gateway on a port; an own port of 0 takes a free one. */
  public static LocalIssuer start(Path data, int port, int gatewayPort) {
    var settings = new IssuerSettings(data, port == 0 ? Ports.free() : port, gatewayPort);
    Map<String, Object> properties =
        Map.of(
            "server.address",
            "127.0.0.1",
            "server.port",
            settings.port(),
            // Cookies know no port: two platforms on one machine must not take each other's
            // session.
            "server.servlet.session.cookie.name",
            "GONGKAI_ISSUER_" + settings.port(),
            "spring.mvc.servlet.load-on-startup",
            1,
            "server.tomcat.threads.max",
            8,
            "spring.main.log-startup-info",
            false);
    var context =
        new SpringApplicationBuilder(IssuerConfiguration.class)
            .bannerMode(Banner.Mode.OFF)
            .registerShutdownHook(false)
            .properties(properties)
            .initializers(
                started ->
                    ((GenericApplicationContext) started)
                        .registerBean(IssuerSettings.class, () -> settings))
            .run();
    return new LocalIssuer(context, settings);
  }

  /** The issuer's name, as it stands in {@code iss}. */
  public String uri() {
    return settings.issuer();
  }

  @Override
  public void close() {
    context.close();
  }
}
