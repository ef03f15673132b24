package io.gongkai.local.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.gongkai.local.launcher.AtTheOffice;
import io.gongkai.local.launcher.Platform;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What an office does beside answering: splitting, charging, erasing, converting, counting anew.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@AtTheOffice
class DeskPagesBrowserSystemTest {

  private static final String ORGAN = "445300-BGS";

  private static Chromium chromium;
  private static String url;
  private static CasesAtHand cases;
  private static Page clerk;

  @BeforeAll
  static void open_the_browser() {
    Platform platform = Platform.shared();
    platform.imported("yunfu-2020");
    url = platform.address();
    cases = new CasesAtHand(platform, ORGAN);
    chromium = new Chromium();
    clerk = chromium.desk(url, "clerk");
  }

  @AfterAll
  static void close_the_browser() {
    chromium.close();
  }

  @Test
  void one_form_with_two_matters_becomes_two_cases() {
    CasePage page = CasePage.open(clerk, cases.applied("某桥和某路的批复"));
    accept(page);
    clerk.getByText("由clerk交办").waitFor();
    page.take(
        "拆分",
        () -> {
          fill("信息名称或者文号", List.of("某桥批复", "某路批复"));
          fill("内容描述", List.of("某桥建设的批复。", "某路改造的批复。"));
          Looks.good(clerk, "case-split-form-desktop");
        });
    Locator parts = clerk.locator("section[aria-labelledby=parts] li a");
    parts.nth(1).waitFor();
    assertThat(clerk.locator(".desk-tags").textContent()).contains("已拆分");
    Looks.good(clerk, "case-split-desktop");
    parts.first().click();
    clerk.getByRole(AriaRole.HEADING, named("某桥批复")).waitFor();
    clerk.getByText("拆分自").waitFor();
    Looks.good(chromium.phone(url, clerk, clerk.url()), "case-part-phone");
  }

  @Test
  void a_fee_is_proposed_with_its_evidence_and_nothing_is_charged_by_it() {
    CasePage page = CasePage.open(clerk, cases.applied("某园区规划"));
    accept(page);
    page.begin("收费通知");
    clerk.getByText("收费建议").waitFor();
    page.choose("计收方式", "BY_PAGE").fill("页数", "250");
    clerk.getByText("按量计收，250页").waitFor();
    Looks.good(clerk, "case-fee-desktop");
  }

  @Test
  void a_reply_that_nothing_exists_asks_for_the_search_first() {
    CasePage page = CasePage.open(clerk, cases.applied("某河治理档案"));
    accept(page);
    page.begin("拟写答复");
    page.choose("办理结果", "NOT_EXIST");
    clerk.getByText("还没有检索记录").waitFor();
    page.take(
        "登记检索", () -> page.fill("检索的系统和档案", "档案室").fill("检索关键词", "某河").fill("检索结果", "没有检索到。"));
    clerk.getByText("检索范围：档案室").first().waitFor();
    Looks.good(clerk, "case-search-log-desktop");
  }

  @Test
  void a_head_reads_who_read_and_erases_nobody_with_an_open_case() {
    String id = cases.applied("某村征地方案");
    Page head = chromium.desk(url, "head");
    CasePage.open(head, id);
    button(head, "删除个人信息…");
    Locator panel = head.getByRole(AriaRole.DIALOG);
    panel.getByLabel("删除的依据").selectOption("PURPOSE_REACHED");
    String ref = panel.locator("input").getAttribute("pattern");
    panel.locator("input").fill(ref);
    panel.getByRole(AriaRole.BUTTON, locator("删除个人信息")).click();
    panel.getByText("还有未办结的申请").waitFor();
    Looks.good(head, "case-erasure-desktop");
    head.keyboard().press("Escape");
    head.getByRole(AriaRole.LINK, named("查阅记录")).click();
    head.getByText("办理申请").first().waitFor();
    Looks.good(head, "case-readings-desktop");
    Looks.good(chromium.phone(url, head, head.url()), "case-readings-phone");
  }

  @Test
  void a_message_that_asks_for_information_goes_on_as_an_application() {
    String id = cases.written("请公开某街改造方案", "请公开某街改造方案。", false);
    clerk.navigate("/messages/" + id);
    clerk.getByText("转为公开申请").first().click();
    clerk.getByLabel("姓名").fill("张三");
    clerk.getByLabel("证件号码").fill("11010519491231002X");
    clerk.getByLabel("联系电话").fill("13800000000");
    Looks.good(clerk, "message-conversion-desktop");
    button(clerk, "转为公开申请");
    clerk.getByText("已转为公开申请").waitFor();
    clerk.locator(".facts a").first().click();
    clerk.getByRole(AriaRole.HEADING, named("请公开某街改造方案")).waitFor();
    clerk.getByRole(AriaRole.LINK, named("查看留言")).waitFor();
  }

  @Test
  void a_message_is_public_only_with_its_people_masked() {
    String id = cases.written("路灯不亮", "某路路灯不亮，请致电13800000000。", true);
    clerk.navigate("/messages/" + id);
    clerk.getByLabel("答复内容").fill("路灯已经修复。");
    button(clerk, "拟写答复");
    Page reviewer = chromium.desk(url, "reviewer");
    reviewer.navigate("/messages/" + id);
    reviewer.getByLabel("审核说明").fill("同意。");
    button(reviewer, "审核");
    reviewer.getByText("待发出").waitFor();
    clerk.reload();
    button(clerk, "发出答复");
    clerk.getByText("公开留言和答复").first().click();
    button(clerk, "预览遮盖后的内容");
    assertThat(clerk.locator(".message-step .notice").textContent()).doesNotContain("13800000000");
    Looks.good(clerk, "message-publication-desktop");
    button(clerk, "公开留言和答复");
    clerk.getByText("遮盖个人信息后已公开").waitFor();
    Page stranger = chromium.phone(url);
    stranger.navigate("/messages/published");
    stranger.getByText("路灯已经修复。").waitFor();
    assertThat(stranger.locator("main").textContent()).doesNotContain("13800000000");
    clerk.navigate("/messages/figures");
    clerk.getByText("合计").waitFor();
    Looks.good(clerk, "message-figures-desktop");
  }

  @Test
  void an_operator_tries_a_calendar_on_the_open_cases() {
    cases.applied("某堤防工程");
    Page operator = chromium.desk(url, "operator");
    operator.getByRole(AriaRole.LINK, named("节假日和期限")).click();
    operator.getByLabel("原因").fill("试算");
    button(operator, "试算");
    operator.getByText("件未办结的申请").waitFor();
    Looks.good(operator, "calendar-desktop");
    Looks.good(chromium.phone(url, operator, "/desk/calendar"), "calendar-phone");
  }

  @Test
  void every_page_of_the_desk_is_for_everybody_and_a_log_in_ends_where_it_began() {
    Page page = chromium.desk(url);
    page.navigate("/desk/warnings");
    page.getByRole(AriaRole.BANNER).getByRole(AriaRole.LINK, locator("登录")).click();
    page.locator("button[value='clerk']").click();
    page.getByRole(AriaRole.HEADING, named("期限提醒")).waitFor();
    assertThat(page.url()).endsWith("/desk/warnings");
    Page phone = chromium.phone(url, page);
    for (String path : List.of("register", "search", "warnings", "remedies")) {
      for (Page each : List.of(page, phone)) {
        each.navigate("/desk/" + path);
        each.locator("main h1").first().waitFor();
        Looks.good(each, "desk-" + path + (each == phone ? "-phone" : "-desktop"));
      }
    }
  }

  private static void accept(CasePage page) {
    page.take("确认收到");
    page.take("交办", () -> page.fill("经办人账号", "clerk"));
  }

  private static void fill(String label, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      clerk.getByLabel(label).nth(i).fill(words.get(i));
    }
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, named(name)).click();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions locator(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
