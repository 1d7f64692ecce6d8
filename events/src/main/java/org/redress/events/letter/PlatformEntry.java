package org.redress.events.letter;

/** Entries of the national 12315 platform, as official statistics tell them apart. */
public enum PlatformEntry {
  /** Web site (PC 端). */
  PC,
  /** WeChat mini-program (微信小程序). */
  WECHAT_MINI_PROGRAM,
  /** WeChat official account (微信公众号). */
  WECHAT_ACCOUNT,
  /** Alipay mini-program (支付宝小程序). */
  ALIPAY_MINI_PROGRAM,
  /** Telephone app (手机 APP). */
  APP,
  /** Baidu mini-program (百度小程序). */
  BAIDU_MINI_PROGRAM
}
