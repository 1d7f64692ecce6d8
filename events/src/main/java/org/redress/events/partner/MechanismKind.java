package org.redress.events.partner;

/** What bodies work together for. */
public enum MechanismKind {
  /** Handling group disputes together (群体性消费纠纷协作机制). */
  GROUP_DISPUTES,
  /** The joint meeting on consumer rights (消费者权益保护工作联席会议). */
  JOINT_MEETING,
  /** Handling complaints across provinces or cities (跨区域消费维权协作). */
  CROSS_REGION,
  /** Something else, which the name says. */
  OTHER
}
