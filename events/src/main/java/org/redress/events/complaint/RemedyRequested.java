package org.redress.events.complaint;

/** What the complainant asks for: the boxes of official form 1 (2026-04). */
public enum RemedyRequested {
  /** 修理 */
  REPAIR,
  /** 重作 */
  REDO,
  /** 更换 */
  REPLACE,
  /** 退货 */
  RETURN_GOODS,
  /** 补足商品数量 */
  MAKE_UP_QUANTITY,
  /** 退还货款和服务费用 */
  REFUND,
  /** 赔偿损失 */
  COMPENSATE
}
