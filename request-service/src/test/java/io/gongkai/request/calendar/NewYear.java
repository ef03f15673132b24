package io.gongkai.request.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A notice for 2027 as it might come: New Year from Friday to Tuesday, a Sunday worked for it. */
public final class NewYear {
  private NewYear() {}

  /** With a long New Year: 2027-01-01 to 01-05 off, 01-10 worked. */
  public static Map<String, Object> notice(String known, String number) {
    return body(known, number, 5, List.of(day("2027-01-10", "元旦")));
  }

  /** The same without Monday and Tuesday off. */
  public static Map<String, Object> amended(String known, String number) {
    return body(known, number, 3, List.of());
  }

  private static Map<String, Object> body(
      String known, String number, int days, List<Map<String, String>> worked) {
    List<Map<String, String>> off = new ArrayList<>();
    add(off, "2027-01-01", days, "元旦");
    add(off, "2027-02-05", 8, "春节");
    add(off, "2027-04-03", 3, "清明节");
    add(off, "2027-05-01", 5, "劳动节");
    add(off, "2027-06-09", 1, "端午节");
    add(off, "2027-09-15", 1, "中秋节");
    add(off, "2027-10-01", 7, "国庆节");
    Map<String, Object> body = new HashMap<>();
    body.put("year", 2027);
    body.put("knownFrom", known);
    body.put("number", number);
    body.put("address", "https://www.gov.cn/zhengce/notice.htm");
    body.put("off", off);
    body.put("worked", worked);
    return body;
  }

  private static void add(List<Map<String, String>> off, String first, int days, String name) {
    LocalDate from = LocalDate.parse(first);
    from.datesUntil(from.plusDays(days)).forEach(d -> off.add(day(d.toString(), name)));
  }

  private static Map<String, String> day(String date, String name) {
    return Map.of("date", date, "name", name);
  }
}
