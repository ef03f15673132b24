package io.gongkai.request.notice;

import io.gongkai.kit.seal.Seal;
import io.gongkai.request.RequestHouse;
import io.gongkai.request.notice.domain.Addressee;
import io.gongkai.request.notice.domain.LetterRule;
import io.gongkai.request.notice.domain.LetterRules;
import io.gongkai.request.notice.domain.Printed;
import io.gongkai.request.notice.domain.Sheet;
import io.gongkai.request.receipt.DrawReceipt;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every kind of letter with its fields filled, for those who measure and look. */
final class SampleLetters {
  static final LocalDate DAY = LocalDate.of(2025, 3, 3);
  static final String NAME = "王小明";

  private SampleLetters() {}

  static Map<String, String> fields(LetterRule rule) {
    Map<String, String> f = new HashMap<>();
    f.put("机关名称", "云浮市人民政府办公室");
    f.put("工作机构", "云浮市人民政府办公室政务公开科");
    f.put("机关地址", "云浮市云城区世纪大道中1号");
    f.put("机关电话", "0766-8988000");
    f.put("机关邮箱", "gk@example.org");
    f.put("复议机关", "云浮市人民政府");
    f.put("管辖法院", "云浮市中级人民法院");
    f.put("缴费方式", "凭本通知书到云浮市政务服务中心非税窗口缴纳");
    f.put("今日", "2025年3月3日");
    f.put("登记编号", "YF2025-0007");
    f.put("申请人类别", "自然人");
    f.put("称谓", "您");
    f.put("提交方式", "互联网");
    f.put("获取方式", "电子邮件");
    f.put("提交日期", "2025年2月17日");
    f.put("收到日期", "2025年2月18日");
    f.put("届满日", "2025年3月18日");
    f.put("承办人", "clerk-1");
    f.put("补正日期", "");
    f.put("延期日期", "");
    f.put("申请人", NAME);
    f.put("证件类型", "居民身份证");
    f.put("证件号码", "445381196406229373");
    f.put("联系电话", "13900000469");
    f.put("电子邮箱", "wang@example.org");
    f.put("通信地址", "云浮市云城区解放路2号");
    f.put("信息名称", "2024年度市本级财政预算执行情况及调整情况");
    f.put("信息描述", "申请公开市财政局2024年编制的市本级预算执行情况报告及其附表，包括调整预算的批复文件。");
    f.put("办理日期", "2025年3月3日");
    f.put("经办人", "clerk-1");
    f.put(
        "事项内容",
        rule.to() == Addressee.THIRD_PARTY || rule.to() == Addressee.AGENCY
            ? "云浮市某某建设有限公司"
            : "一是所需信息的具体年度；\n二是所需信息的文号或者其他特征。");
    f.put("补正期限", "2025年3月24日");
    f.put("延迟至", "2025年4月30日");
    f.put("送达日期", "2025年3月4日");
    f.put("期限届满日", "2025年3月25日");
    f.put("延长工作日", "15");
    f.put("审批人", "李主任");
    f.put("转办对象", "财政科");
    f.put("计费方式", "按件计收");
    f.put("计费单位", "件");
    f.put("计费数量", "35");
    f.put("应缴金额", "3000");
    f.put("办理结果", "予以公开");
    f.put("依据", "政府信息公开条例第三十六条第二项");
    f.put("答复内容", "您申请公开的报告及附表见附件。\n该信息以您要求的方式提供，不收取费用。");
    f.put("主送", rule.to() == Addressee.APPLICANT ? NAME : "云浮市某某建设有限公司");
    f.put("文书", rule.zh().contains("答复书") ? "答复书" : "告知书");
    return f;
  }

  static LetterRule grant() {
    return RequestHouse.get(LetterBook.class).rules(DAY).rule("REPLY", "GRANT");
  }

  static Printed printed(LetterRule rule, boolean preview) {
    LetterBook book = RequestHouse.get(LetterBook.class);
    LetterRules rules = book.rules(DAY);
    Map<String, String> fields = fields(rule);
    String remedy = rule.kind().equals("REPLY") ? "A" : "B";
    fields.put("救济条款", book.line(rules.clause(remedy), fields));
    LetterBook.Text text = book.text(rule.template(), fields);
    boolean inside = rule.to() == Addressee.OFFICE;
    boolean receipt = rule.kind().equals(LetterRule.RECEIPT);
    String token =
        receipt
            ? RequestHouse.get(Seal.class)
                .sign("gongkai-receipt+jws", "{\"a\":\"" + "x".repeat(300) + "\"}")
            : null;
    Sheet sheet =
        new Sheet(
            inside ? null : fields.get("机关名称"),
            text.title(),
            inside ? null : fields.get("主送"),
            text.blocks(),
            rule.answers() ? List.of("2024年度市本级财政预算执行情况及调整情况报告", "附表") : List.of(),
            rule.sealed() ? fields.get("机关名称") : null,
            token);
    String number = preview || rule.series() == null ? null : "云府办公开" + rule.series() + "〔2025〕7号";
    byte[] mark =
        token == null
            ? null
            : RequestHouse.get(DrawReceipt.class).handle(token).block(Duration.ofSeconds(10));
    return new Printed(sheet, number, DAY, preview, mark);
  }

  static byte[] press(Press.Format format, Printed printed) {
    return RequestHouse.all(Press.class).stream()
        .filter(press -> press.format() == format)
        .findFirst()
        .orElseThrow()
        .print(printed)
        .block(Duration.ofSeconds(60));
  }
}
