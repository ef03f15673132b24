package io.gongkai.local.launcher.process;

import java.util.List;

/** Nine ports in a row from the gateway's: so that several platforms stand side by side. */
public record Ports(int gateway) {

  static final List<String> SERVICES = List.of("request", "disclosure", "gazette", "reporting");

  /** Port of a service, in the order request, disclosure, gazette, reporting. */
  public int service(String name) {
    return gateway + 1 + SERVICES.indexOf(name);
  }

  int broker() {
    return gateway + 5;
  }

  int controller() {
    return gateway + 6;
  }

  /** Port of the document store. */
  public int store() {
    return gateway + 7;
  }

  int issuer() {
    return gateway + 8;
  }

  List<Integer> all() {
    return java.util.stream.IntStream.rangeClosed(gateway, gateway + 8).boxed().toList();
  }
}
