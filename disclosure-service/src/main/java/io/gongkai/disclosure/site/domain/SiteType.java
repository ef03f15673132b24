package io.gongkai.disclosure.site.domain;

/** What an entry of the register is. */
public enum SiteType {
  WEBSITE,
  CHANNEL,
  WECHAT,
  WEIBO,
  NANFANG,
  TOUTIAO,
  DOUYIN,
  APP,
  MINI_PROGRAM,
  OTHER
}
