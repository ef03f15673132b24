package io.gongkai.request.notice.domain;

/** Who carries a letter by post. */
public enum Carrier {
  /** 邮政企业, the only lawful one (国办公开办函〔2016〕235号). */
  POSTAL_ENTERPRISE,
  /** 其他快递企业. */
  COURIER
}
