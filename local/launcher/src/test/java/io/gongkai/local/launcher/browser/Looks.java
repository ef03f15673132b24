package io.gongkai.local.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What every page must hold, whatever it shows: nobody is kept out, nothing scrolls sideways. */
final class Looks {

  static final Path PICTURES = Path.of("target", "screenshots");

  private Looks() {}

  /** Checks the page as it stands and keeps a picture of all of it. */
  static void good(Page page, String name) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    assertThat(scrollsSideways(page)).as("%s scrolls sideways", page.url()).isFalse();
    assertAccessible(page);
  }

  /** Goes to {@code path}, checks it there and closes what it was looked at with. */
  static void at(Page page, String path, String kind) {
    page.navigate(path);
    page.locator("main h1").first().waitFor();
    good(page, path.substring(1).replace('/', '-') + "-" + kind);
    page.context().close();
  }

  static boolean scrollsSideways(Page page) {
    return (Boolean)
        page.evaluate(
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  static void assertAccessible(Page page) {
    var violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations)
        .as(
            "%s: %s",
            page.url(),
            violations.stream()
                .map(v -> v.getId() + " " + v.getNodes().getFirst().getHtml())
                .collect(Collectors.joining("; ")))
        .isEmpty();
  }
}
