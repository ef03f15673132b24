package io.gongkai.local.launcher.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The page of a case at the desk, in the words of an officer. */
record CasePage(Page page) {

  static CasePage open(Page page, String id) {
    page.navigate("/desk/applications/" + id);
    page.locator("main h1").waitFor();
    return new CasePage(page);
  }

  /** The newest state of the case. */
  CasePage again() {
    page.reload();
    page.locator("main h1").waitFor();
    return this;
  }

  /** The button of a step; it is there while the step is lawful. */
  Locator offered(String step) {
    return page.locator(".desk-steps button", new Page.LocatorOptions().setHasText(step));
  }

  /** Opens a step's form, fills it in and takes the step. */
  CasePage take(String step, Runnable fields) {
    begin(step);
    fields.run();
    confirm(step);
    page.locator(".desk-form")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    return this;
  }

  CasePage take(String step) {
    return take(step, () -> {});
  }

  void begin(String step) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(step).setExact(true))
        .click();
  }

  void confirm(String step) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("确定：" + step)).click();
  }

  CasePage fill(String label, String words) {
    page.getByLabel(label).fill(words);
    return this;
  }

  CasePage choose(String label, String code) {
    page.getByLabel(label).selectOption(code);
    return this;
  }

  /** Issues a letter that the case calls for. */
  void issue(String letter) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("发文：" + letter)).click();
    letters(letter).first().waitFor();
  }

  /** The issued letters of a kind, the newest first. */
  Locator letters(String name) {
    Locator one = page.locator(".letter-name", new Page.LocatorOptions().setHasText(name));
    return page.locator(".letter-list li", new Page.LocatorOptions().setHas(one));
  }

  /** A form by its name. */
  Locator form(String name) {
    return page.getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Sends a form by its only button. */
  void send(String form) {
    form(form).getByRole(AriaRole.BUTTON).click();
  }
}
