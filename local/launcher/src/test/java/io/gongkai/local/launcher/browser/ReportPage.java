package io.gongkai.local.launcher.browser;

import static java.util.stream.Collectors.toMap;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;

/** The page of an annual report, in the words of its reader. */
record ReportPage(Page page) {

  static ReportPage open(Page page, String organ, int year) {
    page.navigate("/report/" + organ + "/" + year);
    ReportPage report = new ReportPage(page);
    report.number("t3.new_received.total").waitFor();
    return report;
  }

  /** A number in its table. */
  Locator number(String cell) {
    return page.locator("table [data-cell='" + cell + "']");
  }

  /** Every number of the tables by its cell. */
  Map<String, String> numbers() {
    @SuppressWarnings("unchecked")
    List<List<String>> shown =
        (List<List<String>>)
            page.evaluate(
                "() => [...document.querySelectorAll('table [data-cell]')]"
                    + ".map(e => [e.dataset.cell, e.dataset.value])");
    return shown.stream().collect(toMap(List::getFirst, List::getLast));
  }

  Locator panel() {
    return page.getByRole(AriaRole.DIALOG);
  }

  /** The rows of the panel without its head: one per case. */
  Locator cases() {
    return panel().locator("tbody tr");
  }

  /** The row span of a head, found by the start of its text. */
  String rowSpan(String head) {
    return page.locator("th", new Page.LocatorOptions().setHasText(head))
        .first()
        .getAttribute("rowspan");
  }

  boolean scrollsSideways() {
    return Looks.scrollsSideways(page);
  }
}
