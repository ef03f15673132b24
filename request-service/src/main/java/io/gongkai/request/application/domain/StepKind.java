package io.gongkai.request.application.domain;

/** Everything that can be done to an application; {@code resource} is its address over HTTP. */
public enum StepKind {
  SUBMIT("applications", "提交申请", true),
  RECEIVE("receipts", "确认收到", true),
  ASSIGN("assignments", "交办", false),
  REQUEST_CORRECTION("correction-requests", "告知补正", true),
  CORRECT("corrections", "登记补正", true),
  ATTACH("attachments", "添加附件", false),
  CONSULT_THIRD_PARTY("third-party-consultations", "征求第三方意见", true),
  ANSWER_THIRD_PARTY("third-party-answers", "登记第三方意见", true),
  CONSULT_AGENCY("agency-consultations", "征求其他机关意见", true),
  ANSWER_AGENCY("agency-answers", "登记其他机关意见", true),
  REQUEST_REASONS("reason-requests", "要求说明理由", true),
  GIVE_REASONS("reasons", "登记理由", true),
  DEFER("deferrals", "延迟答复", true),
  EXTEND("extensions", "延长答复期限", true),
  NOTICE_FEE("fee-notices", "收费通知", true),
  PAY_FEE("fee-payments", "登记缴费", true),
  SEARCH("searches", "登记检索", false),
  SPLIT("splits", "拆分", false),
  DRAFT("drafts", "拟稿", false),
  REVIEW("reviews", "审核", false),
  REPLY("replies", "答复", true),
  RATE("ratings", "评价", false),
  WITHDRAW("withdrawals", "撤回", true),
  ABANDON_CORRECTION("closures", "逾期不补正办结", true),
  ABANDON_FEE("closures", "逾期不缴费办结", true),
  CLOSE_OTHERWISE("closures", "其他处理办结", true),
  CORRECT_OUTCOME("outcome-corrections", "更正办理结果", true),
  ARCHIVE("archivings", "归档", false);

  private final String resource;
  private final String zh;
  private final boolean carried;

  StepKind(String resource, String zh, boolean carried) {
    this.resource = resource;
    this.zh = zh;
    this.carried = carried;
  }

  /** The last word of its address over HTTP. */
  public String resource() {
    return resource;
  }

  /** What an officer calls it. */
  public String zh() {
    return zh;
  }

  /** Whether a history from another system carries it; the others are attested. */
  boolean carried() {
    return carried;
  }
}
