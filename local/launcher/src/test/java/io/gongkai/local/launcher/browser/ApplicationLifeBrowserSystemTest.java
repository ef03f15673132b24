package io.gongkai.local.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.gongkai.local.launcher.AtTheOffice;
import io.gongkai.local.launcher.Platform;
import io.gongkai.local.launcher.client.Door;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An application from the form of the citizen to the cell of the annual report, by mouse. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@AtTheOffice
class ApplicationLifeBrowserSystemTest {

  private static final String ORGAN = "445300-BGS";
  private static final String GRANTED = "t3.granted.natural_person";

  private static Platform platform;
  private static Chromium chromium;
  private static String url;

  @BeforeAll
  static void open_the_browser() {
    platform = Platform.shared();
    platform.imported("yunfu-2020");
    url = platform.address();
    chromium = new Chromium();
  }

  @AfterAll
  static void close_the_browser() {
    chromium.close();
  }

  @Test
  void a_citizen_applies_the_office_answers_and_the_annual_report_grows_by_one() {
    int before = granted();
    letterhead();
    CitizenPage citizen = new CitizenPage(chromium.desk(url, "zhang-san"));
    String id = citizen.apply(ORGAN, "某路改造工程征地补偿安置方案", "某路改造工程的征地补偿安置方案及批复。");
    CasePage clerk = CasePage.open(chromium.desk(url, "clerk"), id);

    registerAndAskForCorrection(clerk);
    citizen.correct("云城区某某路，2019年。");
    consultExtendAndSearch(clerk.again());
    draft(clerk, "现将方案提供给你。");
    CasePage reviewer = CasePage.open(chromium.desk(url, "reviewer"), id);
    review(reviewer, "false", "请写明文号。");
    draft(clerk.again(), "现将方案（云府〔2019〕1号）提供给你。");
    review(reviewer.again(), "true", "同意。");
    clerk.again().issue("予以公开答复书");

    reads(citizen, id);
    Looks.good(clerk.again().page(), "case-replied-desktop");
    Platform.until("the report counts the answer", Duration.ofMinutes(2), () -> granted() > before);
    ReportPage report = ReportPage.open(citizen.page(), ORGAN, today().getYear());
    assertThat(report.numbers()).containsEntry(GRANTED, String.valueOf(before + 1));
  }

  @Test
  void whoever_is_slower_is_told_and_keeps_what_was_written() {
    String id = new CitizenPage(chromium.desk(url, "li-si")).apply(ORGAN, "某公园建设批复", "某公园建设的批复。");
    CasePage slow = CasePage.open(chromium.desk(url, "clerk"), id);
    slow.take("确认收到");
    slow.begin("登记检索");
    slow.fill("检索的系统和档案", "档案室").fill("检索关键词", "公园").fill("检索结果", "检索到一份。");
    CasePage head = CasePage.open(chromium.desk(url, "head"), id);
    head.take("交办", () -> head.fill("经办人账号", "clerk"));
    slow.confirm("登记检索");

    slow.page().getByText("有人先办了一步").waitFor();
    assertThat(slow.page().getByLabel("检索结果").inputValue()).isEqualTo("检索到一份。");
    Looks.good(slow.page(), "case-stale-desktop");
  }

  private static void registerAndAskForCorrection(CasePage clerk) {
    Looks.good(clerk.page(), "case-new-desktop");
    clerk.take("确认收到");
    clerk.take("交办", () -> clerk.fill("经办人账号", "clerk"));
    clerk.take("告知补正", () -> clerk.fill("需要补正的内容", "请写明道路名称和年份。"));
    notOffered(clerk, "拟写答复"); // no reply while a correction is out
  }

  private static void consultExtendAndSearch(CasePage clerk) {
    clerk.take("征求第三方意见", () -> clerk.fill("第三方名称", "某某公司").fill("征求意见书送达日期", today().toString()));
    notOffered(clerk, "拟写答复"); // no reply while an opinion is out
    clerk.take("登记第三方意见", () -> clerk.fill("第三方名称", "某某公司"));
    clerk.take("延长答复期限", () -> clerk.fill("延长的工作日数", "10").fill("批准人", "孙负责"));
    clerk.take(
        "登记检索", () -> clerk.fill("检索的系统和档案", "档案室").fill("检索关键词", "补偿").fill("检索结果", "检索到一份。"));
    Looks.good(clerk.page(), "case-running-desktop");
  }

  /** Fails unless the step goes from the page, and with it every way to take it. */
  private static void notOffered(CasePage clerk, String step) {
    clerk
        .offered(step)
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
  }

  private static void draft(CasePage clerk, String text) {
    clerk.take("拟写答复", () -> clerk.choose("办理结果", "GRANT").fill("答复内容", text));
  }

  private static void review(CasePage reviewer, String approved, String note) {
    reviewer.take("审核", () -> reviewer.choose("审核意见", approved).fill("审核说明", note));
  }

  private static void reads(CitizenPage citizen, String id) {
    citizen.page().reload();
    citizen.page().getByText("办理结果：予以公开").waitFor();
    citizen.page().getByText("下载PDF").first().waitFor();
    citizen.page().getByText("身份证明.pdf").first().waitFor();
    citizen.rate("SATISFIED");
    Looks.good(citizen.page(), "progress-answer-desktop");
    Looks.at(chromium.phone(url, citizen.page()), "/applications/" + id, "answer-phone");
  }

  private static void letterhead() {
    Page head = chromium.desk(url, "head");
    head.navigate("/desk/letterhead");
    head.getByLabel("机关名称").fill("云浮市人民政府办公室");
    head.getByLabel("机关代字").fill("云府办公开");
    head.getByLabel("政府信息公开工作机构").fill("政务公开科");
    head.getByLabel("办公地址").fill("云浮市云城区世纪大道中1号");
    head.getByLabel("联系电话").fill("0766-8988000");
    head.getByLabel("行政复议机关").fill("云浮市人民政府");
    head.getByLabel("有管辖权的人民法院").fill("云浮市中级人民法院");
    head.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("保存")).click();
    Looks.good(head, "letterhead-desktop");
  }

  /** What the report of the year counts now; 0 while nothing of the year is known. */
  private static int granted() {
    Door operator = platform.as("operator");
    String report = "/api/v1/annual-reports/" + ORGAN + "/" + today().getYear();
    return operator.status(report) == 200
        ? operator.get(report).get("cells").get(GRANTED).asInt()
        : 0;
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }
}
