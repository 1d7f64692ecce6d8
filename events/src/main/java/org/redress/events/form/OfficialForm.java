package org.redress.events.form;

/**
 * The ten official forms for complaints and reports (市场监督管理部门处理投诉举报文书式样, April 2026), in their
 * official order.
 */
public enum OfficialForm {
  /** Form 1, 投诉登记表. */
  COMPLAINT_REGISTRATION,
  /** Form 2, 举报登记表. */
  REPORT_REGISTRATION,
  /** Form 3, 投诉/举报分送通知书: to the authority that is to handle it (Order 121 Art. 41). */
  ROUTING_NOTICE,
  /** Form 4, 限期提供身份证明材料通知书 (Order 121 Art. 10). */
  IDENTITY_NOTICE,
  /** Form 5, 投诉受理决定书 (Order 121 Art. 15). */
  ACCEPTANCE_DECISION,
  /** Form 6, 投诉不予受理决定书 (Order 121 Art. 15, 16). */
  REFUSAL_DECISION,
  /** Form 7, 投诉调解通知书 (Order 121 Art. 20, 21). */
  MEDIATION_NOTICE,
  /** Form 8, 投诉终止调解决定书 (Order 121 Art. 23, 25). */
  TERMINATION_DECISION,
  /** Form 9, 投诉调解书 (Order 121 Art. 24). */
  MEDIATION_AGREEMENT,
  /** Form 10, 举报处理结果告知书 (Order 121 Art. 36). */
  REPORT_RESULT_NOTICE;

  /** Its official number, 1 to 10. */
  public int number() {
    return ordinal() + 1;
  }
}
