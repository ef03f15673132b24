package io.gongkai.local.launcher.chaos.casework;

import io.gongkai.local.launcher.client.LocalOffice;
import java.util.Map;

/** The head of the office says once what stands on its letters. */
final class SetLetterhead {
  private static final String LETTERHEAD =
      """
      {"name": "云浮市人民政府办公室", "code": "云府办公开", "office": "政务公开科",
       "address": "云浮市云城区世纪大道中市府大院", "phone": "0766-8988066",
       "reconsideration": "云浮市人民政府", "court": "云浮市中级人民法院"}""";

  private SetLetterhead() {}

  static void first(People people) {
    String path = "/api/v1/letterheads/" + LocalOffice.ORGAN;
    people
        .insistence()
        .until(
            made -> made.isGood() || made.status() == 412, // 412: it has one
            () -> people.head().call("PUT", path, LETTERHEAD, Map.of("If-Match", "\"0\"")));
  }
}
