package io.gongkai.local.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.gongkai.local.launcher.Platform;
import io.gongkai.local.launcher.WithLedgers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The annual report of the demonstration city, read in a real browser through the gateway. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@WithLedgers
class AnnualReportBrowserSystemTest {

  private static final String ORGAN = "445300-BGS";
  private static final int YEAR = 2020;

  private static Chromium chromium;
  private static String url;

  @BeforeAll
  static void open_the_browser() {
    Platform platform = Platform.shared();
    platform.imported("yunfu-2020");
    url = platform.address();
    chromium = new Chromium();
  }

  @AfterAll
  static void close_the_browser() {
    chromium.close();
  }

  private static ReportPage report(Page page) {
    return ReportPage.open(page, ORGAN, YEAR);
  }

  @Test
  void every_number_of_the_published_report_stands_in_its_cell() {
    assertThat(report(chromium.desk(url)).numbers())
        .containsExactlyInAnyOrderEntriesOf(published());
  }

  @Test
  void the_heads_are_merged_as_on_the_official_form() {
    ReportPage report = report(chromium.desk(url));

    assertThat(report.rowSpan("三、本年度办理结果")).isEqualTo("20");
    assertThat(report.rowSpan("（三）不予公开")).isEqualTo("8");
    assertThat(report.page().getByText("✓ 勾稽关系全部成立").isVisible()).isTrue();
  }

  @Test
  void the_keyboard_alone_leads_to_a_number_its_cases_and_back() {
    ReportPage report = report(chromium.desk(url));
    Page page = report.page();
    Locator first = report.number("t3.new_received.natural_person");

    for (int stops = 0; stops < 60 && !isFocused(first); stops++) {
      page.keyboard().press("Tab");
    }
    assertThat(isFocused(first)).as("the table is reached by Tab").isTrue();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(isFocused(report.number("t3.granted.natural_person"))).isTrue();
    page.keyboard().press("Enter");
    report.cases().first().waitFor();
    assertThat(report.cases().count()).isEqualTo(3);
    page.keyboard().press("Escape");
    report.panel().waitFor(hidden());
    assertThat(isFocused(report.number("t3.granted.natural_person"))).isTrue();
  }

  @Test
  void a_stranger_sees_events_and_days_but_no_case_and_a_clerk_sees_the_case() {
    ReportPage report = report(chromium.desk(url));
    Page page = report.page();
    report.number("t3.granted.total").click();
    report.cases().first().waitFor();
    assertThat(report.panel().innerText()).contains("2020年").doesNotContain("R0000");

    page.keyboard().press("Escape");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("登录")).click();
    page.locator("button[value='clerk']").click();
    page.getByText("已登录").waitFor();
    ReportPage signedIn = report(page);
    signedIn.number("t3.granted.total").click();
    signedIn.cases().first().waitFor();
    assertThat(signedIn.panel().innerText()).contains("R0000");

    page.keyboard().press("Escape");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("退出")).click();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("登录")).waitFor();
  }

  @Test
  void a_zero_opens_too() {
    ReportPage report = report(chromium.desk(url));
    report.number("t4.reconsideration.total").click();

    assertThat(report.panel().getByText("这个数是 0").textContent()).contains("没有符合统计条件的事项");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/reports", "/report/445300-BGS/2020", "/documents", "/gazette"})
  void nobody_is_kept_out(String path) {
    for (Page page : List.of(chromium.desk(url), chromium.phone(url))) {
      page.navigate(path);
      page.locator("main h1").waitFor();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(new ReportPage(page).scrollsSideways()).as("%s scrolls sideways", path).isFalse();
      Looks.assertAccessible(page);
      page.context().close();
    }
  }

  @Test
  void the_open_panel_keeps_nobody_out_in_large_text_either() {
    ReportPage report = report(chromium.phone(url));
    Page page = report.page();
    page.getByText("大字版").click();
    report.number("t3.granted.total").click();
    report.cases().first().waitFor();

    Looks.assertAccessible(page);
    assertThat(report.scrollsSideways()).isFalse();
  }

  @Test
  void pictures_of_the_report_are_taken_and_no_console_complains() {
    ReportPage desk = report(chromium.desk(url));
    desk.page().screenshot(picture("report-desktop.png"));
    ReportPage phone = report(chromium.phone(url));
    phone.page().locator("#part-3").scrollIntoViewIfNeeded();
    phone.page().evaluate("() => document.querySelector('#part-3').scrollIntoView()");
    phone.page().screenshot(picture("report-phone.png"));

    assertThat(Looks.PICTURES.resolve("report-desktop.png")).isNotEmptyFile();
    assertThat(Looks.PICTURES.resolve("report-phone.png")).isNotEmptyFile();
    assertThat(chromium.complaints()).isEmpty();
  }

  private static Page.ScreenshotOptions picture(String name) {
    return new Page.ScreenshotOptions().setPath(Looks.PICTURES.resolve(name));
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }

  private static boolean isFocused(Locator element) {
    return (Boolean) element.evaluate("e => document.activeElement === e");
  }

  /** The cells of the tables of the published report, as text. */
  private static Map<String, String> published() {
    return Platform.expected("yunfu-2020")
        .get("cells")
        .propertyStream()
        .filter(cell -> !cell.getKey().startsWith("s1."))
        .collect(Collectors.toMap(Map.Entry::getKey, cell -> cell.getValue().asString()));
  }
}
