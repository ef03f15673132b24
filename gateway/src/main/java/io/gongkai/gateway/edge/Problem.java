package io.gongkai.gateway.edge;

/** An RFC 9457 problem as the gateway answers it; {@code detail} is Chinese. */
public record Problem(String type, String title, int status, String detail, String code) {

  public static Problem of(ProblemCode code) {
    return of(code, code.detail());
  }

  public static Problem of(ProblemCode code, String detail) {
    return new Problem(
        "/problems/" + code.code(), code.title(), code.status(), detail, code.code());
  }
}
