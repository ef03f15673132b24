package io.gongkai.local.launcher.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The system's Chromium, without a network of its own; every page notes what its console says. */
final class Chromium implements AutoCloseable {

  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"),
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();

  Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setHeadless(true)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--lang=zh-CN",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** A desk at which this persona has logged in. */
  Page desk(String url, String persona) {
    Page page = desk(url);
    page.navigate("/");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("登录")).click();
    page.locator("button[value='" + persona + "']").click();
    page.getByText("已登录").waitFor();
    return page;
  }

  /** Another desk of whoever sits at this one. */
  Page desk(String url, Page desk) {
    return page(deskOptions(url).setStorageState(desk.context().storageState()));
  }

  /** A phone on which whoever sits at the desk is logged in too. */
  Page phone(String url, Page desk) {
    return page(phoneOptions(url).setStorageState(desk.context().storageState()));
  }

  /** The same page on a phone. */
  Page phone(String url, Page desk, String path) {
    Page phone = phone(url, desk);
    phone.navigate(path);
    phone.locator("main h1").first().waitFor();
    return phone;
  }

  /** A desk: 1280 × 900. */
  Page desk(String url) {
    return page(deskOptions(url));
  }

  /** A phone: 390 × 844 with a touch screen. */
  Page phone(String url) {
    return page(phoneOptions(url));
  }

  private static Browser.NewContextOptions deskOptions(String url) {
    return new Browser.NewContextOptions().setBaseURL(url).setViewportSize(1280, 900);
  }

  private static Browser.NewContextOptions phoneOptions(String url) {
    return new Browser.NewContextOptions()
        .setBaseURL(url)
        .setViewportSize(390, 844)
        .setDeviceScaleFactor(2)
        .setHasTouch(true)
        .setIsMobile(true);
  }

  /** What the consoles of all pages complained of, refusals of the content policy among them. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  private Page page(Browser.NewContextOptions options) {
    BrowserContext context =
        browser.newContext(options.setLocale("zh-CN").setTimezoneId("Asia/Shanghai"));
    Page page = context.newPage();
    page.setDefaultTimeout(90_000); // on a busy machine
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    return page;
  }

  private static Path executable() {
    return PLACES.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no Chromium here: apt-get install chromium"));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
