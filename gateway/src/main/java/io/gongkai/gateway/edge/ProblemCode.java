package io.gongkai.gateway.edge;

/** The refusals the gateway speaks itself: code, status and Chinese words of the catalogue. */
public enum ProblemCode {
  BAD_REQUEST(400, "请求有误", "请求的形式不正确。"),
  UNAUTHENTICATED(401, "需要登录", "没有有效的身份凭证。"),
  FORBIDDEN(403, "无权办理", "您没有办理该事项的权限。"),
  NOT_FOUND(404, "未找到", "所请求的对象不存在，或者您无权知悉。"),
  METHOD_NOT_ALLOWED(405, "不支持的方法", "该地址不支持此方法。"),
  NOT_ACCEPTABLE(406, "不支持所要求的格式", "不能以所要求的格式返回。"),
  TOO_LARGE(413, "内容过大", "提交的内容超过允许的大小。"),
  UNSUPPORTED_MEDIA_TYPE(415, "不支持的内容类型", "不支持所提交的内容类型。"),
  TOO_MANY_REQUESTS(429, "请求过于频繁", "请求过于频繁，请稍后再试。"),
  INTERNAL_ERROR(500, "内部错误", "系统发生错误，已经记录。"),
  BAD_GATEWAY(502, "上游服务返回无效响应", "上游服务的响应无效。"),
  SERVICE_UNAVAILABLE(503, "服务暂时不可用", "服务暂时不可用，请稍后再试；已经受理的不会丢失。"),
  GATEWAY_TIMEOUT(504, "服务响应超时", "服务未在规定时间内响应，请稍后再试。");

  private final int status;
  private final String title;
  private final String detail;

  ProblemCode(int status, String title, String detail) {
    this.status = status;
    this.title = title;
    this.detail = detail;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  public String detail() {
    return detail;
  }

  /** The code as it stands on the wire and in {@code docs/problems}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The code that says a plain HTTP status; what has none of its own is an internal error. */
  static ProblemCode of(int status) {
    for (ProblemCode code : values()) {
      if (code.status == status) {
        return code;
      }
    }
    return status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
  }
}
