package io.gongkai.local.backbone.issuer;

import java.nio.file.Path;

/**
 * What the issuer is told at its start.
 *
 * @param data folder with secrets, tokens and personas.json
 * @param port its own port on 127.0.0.1
 * @param gatewayPort where the one web client lives
 */
public record IssuerSettings(Path data, int port, int gatewayPort) {

  /** The name it signs with, also its address. */
  public String issuer() {
    return "http://127.0.0.1:" + port;
  }
}
