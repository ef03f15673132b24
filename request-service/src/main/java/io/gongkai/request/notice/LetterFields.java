package io.gongkai.request.notice;

import io.gongkai.request.application.CaseRecord;
import io.gongkai.request.application.CaseRecord.Meaning;
import io.gongkai.request.application.CaseRecord.Passage;
import io.gongkai.request.notice.domain.Addressee;
import io.gongkai.request.notice.domain.Letterhead;
import io.gongkai.request.notice.domain.Wording;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The named fields of templates; {@code docs/letters.md} lists them. */
final class LetterFields {

  private static final Map<String, String> TERMS =
      Map.ofEntries(
          Map.entry("IN_PERSON", "当面提交"),
          Map.entry("REGISTERED_MAIL", "邮寄（签收）"),
          Map.entry("ORDINARY_MAIL", "平常信函"),
          Map.entry("FAX", "传真"),
          Map.entry("EMAIL", "电子邮件"),
          Map.entry("ONLINE", "互联网"),
          Map.entry("ORAL", "口头申请（代填）"),
          Map.entry("PAPER", "纸质"),
          Map.entry("DISK", "光盘或磁盘"),
          Map.entry("ON_SITE", "当面查阅、抄录或领取"),
          Map.entry("NATURAL_PERSON", "自然人"),
          Map.entry("COMMERCIAL", "商业企业"),
          Map.entry("RESEARCH", "科研机构"),
          Map.entry("SOCIAL", "社会公益组织"),
          Map.entry("LAW_SERVICE", "法律服务机构"),
          Map.entry("OTHER_ORGANISATION", "其他组织"),
          Map.entry("RESIDENT_ID", "居民身份证"),
          Map.entry("CREDIT_CODE", "统一社会信用代码"),
          Map.entry("PASSPORT", "护照"),
          Map.entry("OTHER", "其他证件"),
          Map.entry("BY_ITEM", "按件计收"),
          Map.entry("BY_PAGE", "按量计收"));

  private static final Map<String, String> UNITS = Map.of("BY_ITEM", "件", "BY_PAGE", "页");

  private LetterFields() {}

  /** The Chinese word for a code. */
  static String term(String code) {
    return TERMS.getOrDefault(code, code);
  }

  static void office(Map<String, String> fields, Letterhead head, LocalDate day) {
    fields.put("机关名称", head.name());
    fields.put("工作机构", head.office());
    fields.put("机关地址", head.address());
    fields.put("机关电话", head.phone());
    fields.put("机关邮箱", orEmpty(head.email()));
    fields.put("复议机关", head.reconsideration());
    fields.put("管辖法院", head.court());
    fields.put("缴费方式", orEmpty(head.payment()));
    fields.put("今日", Wording.day(day));
  }

  static void ofCase(Map<String, String> fields, CaseRecord record) {
    fields.put("登记编号", record.ref());
    fields.put("申请人类别", term(record.category()));
    fields.put("称谓", record.category().equals("NATURAL_PERSON") ? "您" : "贵单位");
    fields.put("提交方式", term(record.channel()));
    fields.put("获取方式", term(record.delivery()));
    fields.put("提交日期", Wording.day(record.arrived()));
    fields.put("收到日期", day(record.received()));
    fields.put("届满日", day(record.due()));
    fields.put("承办人", orEmpty(record.assignee()));
    fields.put("补正日期", day(lastOn(record, "CORRECT")));
    fields.put("延期日期", day(lastOn(record, "EXTEND")));
  }

  static void passage(Map<String, String> fields, Passage passage, String words) {
    Map<String, String> values = passage.values();
    Meaning meaning = passage.meaning();
    fields.put("办理日期", Wording.day(passage.on()));
    fields.put("经办人", passage.by());
    fields.put("事项内容", words);
    fields.put("补正期限", iso(values.get("deadline")));
    fields.put("延迟至", iso(values.get("until")));
    fields.put("送达日期", iso(values.get("delivered")));
    fields.put("期限届满日", iso(values.get("limit")));
    fields.put("延长工作日", values.getOrDefault("days", ""));
    fields.put("审批人", passage.step().equals("EXTEND") ? words : "");
    fields.put("转办对象", values.getOrDefault("to", ""));
    fields.put("计费方式", term(values.getOrDefault("basis", "")));
    fields.put("计费单位", UNITS.getOrDefault(values.getOrDefault("basis", ""), ""));
    fields.put("计费数量", values.getOrDefault("quantity", ""));
    String amount = values.get("amount");
    fields.put("应缴金额", amount == null ? "" : Wording.yuan(Long.parseLong(amount)));
    fields.put("办理结果", meaning == null ? "" : meaning.zh());
    fields.put("依据", meaning == null ? "" : meaning.article());
  }

  static void addressee(Map<String, String> fields, Addressee to) {
    String name =
        switch (to) {
          case APPLICANT, OFFICE -> fields.getOrDefault("申请人", "");
          case THIRD_PARTY, AGENCY -> fields.getOrDefault("事项内容", "");
        };
    fields.put("主送", name);
  }

  private static @Nullable LocalDate lastOn(CaseRecord record, String step) {
    return record.passages().reversed().stream()
        .filter(passage -> passage.step().equals(step))
        .map(Passage::on)
        .findFirst()
        .orElse(null);
  }

  private static String iso(@Nullable String day) {
    return day == null ? "" : Wording.day(LocalDate.parse(day));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : Wording.day(day);
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
