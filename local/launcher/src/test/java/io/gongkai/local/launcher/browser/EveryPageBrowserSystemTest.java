package io.gongkai.local.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.gongkai.local.launcher.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as they are found, whatever the others do at the office meanwhile. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryPageBrowserSystemTest {

  private static Chromium chromium;
  private static String url;
  private static Page clerk;
  private static Page citizen;

  @BeforeAll
  static void open_the_browser() {
    url = Platform.shared().address();
    chromium = new Chromium();
    clerk = chromium.desk(url, "clerk");
    citizen = chromium.desk(url, "zhang-san");
  }

  @AfterAll
  static void close_the_browser() {
    chromium.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/desk", "/desk/consultations", "/desk/letters", "/messages", "/messages/new"})
  void nobody_is_kept_out_of_the_desk(String path) {
    Looks.at(chromium.desk(url, clerk), path, "desktop");
    Looks.at(chromium.phone(url, clerk), path, "phone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/apply", "/applications", "/clock", "/messages"})
  void nobody_is_kept_out_of_applying(String path) {
    Looks.at(chromium.desk(url, citizen), path, "desktop");
    Looks.at(chromium.phone(url, citizen), path, "phone");
    Looks.at(chromium.phone(url), path, "stranger-phone");
  }

  @Test
  void a_stranger_has_a_time_limit_explained_day_by_day_and_a_fee_counted() {
    Page page = chromium.phone(url);
    page.navigate("/clock");
    page.getByLabel("提交日期").fill("2020-01-10");
    page.getByLabel("确认收到日期").fill("2020-01-10");
    page.getByLabel("按哪一天所知的节假日计算").fill("2020-01-11");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("计算期限")).click();
    page.getByText("逐日说明").click();
    assertThat(page.locator(".clock-due").textContent()).isEqualTo("2020年2月12日");
    assertThat(page.locator(".clock-counted").count()).isEqualTo(20);
    page.getByLabel("件数").first().fill("45");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("计算费用")).click();
    page.getByText("共5,500元").waitFor();
    Looks.good(page, "clock-answered-phone");
  }
}
