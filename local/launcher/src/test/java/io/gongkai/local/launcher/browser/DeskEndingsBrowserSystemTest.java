package io.gongkai.local.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.gongkai.local.launcher.AtTheOffice;
import io.gongkai.local.launcher.Platform;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What is not undone by a click: a reply set aside and given anew, a letter taken back, a person
 * erased, days moved. An officer does it from the page and sees there what came of it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@AtTheOffice
class DeskEndingsBrowserSystemTest {

  private static final String ORGAN = "445300-BGS";
  private static final String GRANTED = "予以公开答复书";
  private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("yyyy年M月d日");

  private static Chromium chromium;
  private static String url;
  private static CasesAtHand cases;
  private static Page clerk;
  private static Page head;

  @BeforeAll
  static void open_the_browser() {
    Platform platform = Platform.shared();
    platform.imported("yunfu-2020");
    url = platform.address();
    cases = new CasesAtHand(platform, ORGAN);
    chromium = new Chromium();
    clerk = chromium.desk(url, "clerk");
    head = chromium.desk(url, "head");
  }

  @AfterAll
  static void close_the_browser() {
    chromium.close();
  }

  @Test
  void a_reply_that_a_remedy_set_aside_is_given_anew() {
    cases.refusedBefore("某灌区改造工程批复");
    CasePage page = found("某灌区");
    page.page().locator("summary", withText("登记复议诉讼")).click();
    page.form("登记复议诉讼").getByLabel("提出日期").fill(daysAgo(14));
    page.send("登记复议诉讼");
    button(clerk, "登记结果").click();
    page.form("登记结果").locator("select").selectOption("CORRECTED");
    page.fill("审结日期", daysAgo(1)).fill("责令重新答复的工作日数", "10");
    page.send("登记结果");
    clerk.locator(".desk-tags", withText("责令重新答复")).waitFor();
    clerk.locator(".timeline", withText("10个工作日")).waitFor();
    Looks.good(clerk, "case-remedy-desktop");
    Looks.good(chromium.phone(url, clerk, clerk.url()), "case-remedy-phone");

    page.take("拟写答复", () -> page.choose("办理结果", "GRANT").fill("答复内容", "现予公开。"));
    CasePage reviewer = new CasePage(head);
    head.navigate(clerk.url());
    reviewer.take("审核", () -> reviewer.choose("审核意见", "true").fill("审核说明", "同意。"));
    page.again().issue(GRANTED);
    clerk.locator(".desk-tags", withText("已答复")).waitFor();
    clerk.navigate("/desk/remedies");
    clerk.getByText("结果纠正").first().waitFor();
    Looks.good(chromium.phone(url, clerk, "/desk/remedies"), "desk-remedies-decided-phone");
  }

  @Test
  void a_letter_issued_in_error_is_taken_back_by_the_head_and_another_takes_its_place() {
    String id = cases.answered("zhang-san", "张三", "某桥抗震加固方案");
    CasePage page = CasePage.open(head, id);
    button(head, "撤销文书").click();
    page.choose("撤销原因", "WRONG_CONTENT");
    page.send("撤销文书");
    page.letters(GRANTED).getByText("已撤销").waitFor();
    page.issue(GRANTED);
    page.letters(GRANTED).nth(1).waitFor();
    assertThat(page.letters(GRANTED).getByText("已撤销").count()).isEqualTo(1);
    Looks.good(head, "case-revoked-desktop");
    Page citizen = chromium.phone(url, chromium.desk(url, "zhang-san"), "/applications/" + id);
    Locator read = new CasePage(citizen).letters(GRANTED);
    read.waitFor(); // one alone: what was taken back has no effect on the applicant
    assertThat(read.textContent()).contains(number(page, 1)).doesNotContain(number(page, 0));
    Looks.good(citizen, "progress-revoked-phone");
  }

  @Test
  void a_head_erases_a_person_and_nothing_of_the_person_is_on_the_page() {
    String id = cases.answered("li-si", "离去来", "离去来的宅基地审批");
    CasePage.open(head, id);
    button(head, "删除个人信息…").click();
    Locator panel = head.getByRole(AriaRole.DIALOG);
    panel.getByLabel("删除的依据").selectOption("PERIOD_OVER");
    panel.locator("input").fill(panel.locator("input").getAttribute("pattern"));
    panel.getByRole(AriaRole.BUTTON).last().click();
    head.getByText("申请人的个人信息已经删除").waitFor();
    for (Page each : new Page[] {head, chromium.phone(url, head, head.url())}) {
      each.getByText("文件已随个人信息删除").waitFor();
      assertThat(each.locator("main").textContent())
          .doesNotContain("离去来", "宅基地", "13800000000", "11010519491231002X");
      Looks.good(each, "case-erased-" + (each == head ? "desktop" : "phone"));
    }
    Page citizen = chromium.phone(url, chromium.desk(url, "li-si"), "/applications/" + id);
    citizen.getByText("文件已随个人信息删除").waitFor();
    assertThat(citizen.locator("main").textContent()).doesNotContain("离去来", "宅基地");
  }

  @Test
  void an_operator_brings_a_notice_and_the_day_of_an_open_case_moves() {
    String id = cases.extended("某污水处理厂扩容批复");
    LocalDate told = cases.due(id);
    HolidayLines notice = new HolidayLines(told);
    Page operator = chromium.desk(url, "operator");
    operator.navigate("/desk/calendar");
    operator.getByLabel("年份").fill(String.valueOf(told.getYear()));
    operator.getByLabel("公布日期").fill(daysAgo(0));
    operator.getByLabel("文号").fill("国办发明电〔%d〕99号".formatted(told.getYear()));
    operator.getByLabel("放假的日子").fill(notice.off());
    operator.getByLabel("上班的周末").fill(notice.worked());
    button(operator, "试算影响").click();
    button(operator, "录入这份通知").click();
    operator.getByText("通知已经录入").waitFor();
    operator.getByLabel("原因").fill("按新的放假通知重新计算");
    button(operator, "试算").click();
    operator.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("执行：移动")).click();
    operator.getByText("期限已移动").waitFor();
    Looks.good(operator, "calendar-applied-desktop");
    LocalDate now = cases.due(id);
    assertThat(now).isAfter(told);
    Locator row = operator.locator("tr", withText(told.format(WORDS)));
    assertThat(row.first().textContent()).contains(now.format(WORDS)).doesNotContain("app-");

    CasePage.open(clerk, id);
    clerk.locator(".timeline", withText("节假日调整，重新计算期限")).waitFor();
    assertThat(clerk.locator(".clock-due").textContent()).isEqualTo(now.format(WORDS));
    Looks.good(chromium.phone(url, clerk, clerk.url()), "case-moved-phone");
  }

  /** The case that the desk's search finds for these words. */
  private static CasePage found(String words) {
    clerk.navigate("/desk/search");
    clerk.getByLabel("查找的词语").fill(words);
    button(clerk, "查找").click();
    Locator link = clerk.locator(".letter-list a").first();
    link.waitFor();
    Looks.good(clerk, "desk-search-found-desktop");
    link.click();
    return new CasePage(clerk);
  }

  /** The number of one of the granting letters. */
  private static String number(CasePage page, int nth) {
    return page.letters(GRANTED).nth(nth).locator(".letter-name span").textContent();
  }

  private static String daysAgo(int days) {
    return CasesAtHand.today().minusDays(days).toString();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
