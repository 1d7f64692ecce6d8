package org.redress.events.clock;

/** Where a limit is written. */
public enum Instrument {
  /** 市场监督管理投诉举报处理暂行办法, Order 20 (2020-01-01 to 2026-04-14). */
  ORDER_20,
  /** 市场监督管理投诉举报处理办法, Order 121 (2026-04-15). */
  ORDER_121,
  /** 消费者权益保护法实施条例, State Council (2024-07-01). */
  IMPLEMENTATION_REGULATIONS,
  /** 市场监督管理行政处罚程序规定. */
  PENALTY_PROCEDURE,
  /** 市场监督管理行政处罚信息公示规定. */
  PENALTY_PUBLICITY,
  /** 广告法. */
  ADVERTISING_LAW,
  /** 人民调解法 (2011-01-01). */
  PEOPLES_MEDIATION_LAW,
  /** What authorities publish about online dispute resolution (ODR); no legal text was found. */
  ODR_PRACTICE
}
