package io.gongkai.local.backbone.issuer;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * The page on which a persona is chosen: one button each, works with the keyboard and without
 * scripts.
 */
@RestController
class LoginPage {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="zh-CN">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>选择身份 · 公开（本机）</title>
      <style>
      body{font:16px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
      button{display:block;width:100%%;margin:.5rem 0;padding:.7rem 1rem;text-align:left;font:inherit;color:inherit;background:#f3f5f8;border:1px solid #6b7685;border-radius:.3rem;cursor:pointer}
      button:focus-visible,button:hover{outline:3px solid #1a56b0}
      span{color:#47515e}
      </style></head>
      <body><main><h1>选择身份</h1>
      <p>本机演示用，无需密码。仅在本机可用。</p>
      <form method="post" action="/login">
      <input type="hidden" name="%s" value="%s"><input type="hidden" name="password" value="-">
      %s
      </form></main></body></html>
      """;

  private final Personas personas;

  LoginPage(Personas personas) {
    this.personas = personas;
  }

  @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE)
  byte[] page(CsrfToken token) {
    String buttons =
        personas.all().stream()
            .filter(persona -> !persona.isAgency())
            .map(LoginPage::button)
            .collect(Collectors.joining("\n"));
    return PAGE.formatted(token.getParameterName(), token.getToken(), buttons)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String button(Persona persona) {
    String organs = persona.organs().isEmpty() ? "" : " · " + String.join("、", persona.organs());
    return "<button name=\"username\" value=\"%s\">%s <span>%s%s</span></button>"
        .formatted(
            escaped(persona.subject()),
            escaped(persona.name()),
            escaped(persona.subject()),
            escaped(organs));
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
