package io.gongkai.local.launcher.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** The pages of an application, in the words of its applicant. */
record CitizenPage(Page page) {

  private static final FilePayload PROOF =
      new FilePayload(
          "身份证明.pdf", "application/pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));

  /** Fills in the form of art. 29 and submits it; the id of the application made. */
  String apply(String organ, String subject, String description) {
    page.navigate("/apply");
    page.getByLabel("向哪个机关申请").selectOption(organ);
    page.getByLabel("姓名").fill("张三");
    page.getByLabel("证件号码").fill("11010519491231002X");
    page.getByLabel("联系电话").fill("13800000000");
    page.getByLabel("信息名称或者文号").fill(subject);
    page.getByLabel("内容描述").fill(description);
    page.getByLabel("大字版").check();
    page.getByLabel("添加附件").setInputFiles(PROOF);
    Looks.good(page, "apply-desktop");
    button("提交申请");
    heading("申请已经提交");
    page.locator(".upload-note", new Page.LocatorOptions().setHasText("已上传")).waitFor();
    Looks.good(page, "submitted-desktop");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("查看办理进度")).click();
    heading("期限说明");
    return page.url().substring(page.url().lastIndexOf('/') + 1);
  }

  /** Answers what the office asked to be put right. */
  void correct(String words) {
    page.reload();
    page.getByLabel("您的说明").fill(words);
    Looks.good(page, "progress-correction-desktop");
    button("提交");
    happening("收到补正");
  }

  /** Says what there is to say of the answer. */
  void rate(String rating) {
    page.getByLabel("您对这次答复是否满意").selectOption(rating);
    Looks.good(page, "progress-rating-desktop");
    button("提交评价");
    happening("评价答复");
  }

  /** Waits until the timeline tells of it. */
  void happening(String what) {
    page.locator(".timeline strong", new Page.LocatorOptions().setHasText(what)).first().waitFor();
  }

  private void button(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private void heading(String name) {
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name)).waitFor();
  }
}
