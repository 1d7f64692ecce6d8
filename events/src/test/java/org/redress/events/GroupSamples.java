package org.redress.events;

import java.time.Instant;
import java.util.List;
import org.redress.events.group.CaseAddedToGroup;
import org.redress.events.group.CaseRemovedFromGroup;
import org.redress.events.group.GroupBasis;
import org.redress.events.group.GroupDisputeClosed;
import org.redress.events.group.GroupDisputeOpened;
import org.redress.events.group.GroupDisputeSettled;
import org.redress.events.group.GroupReportedUp;
import org.redress.events.group.JointHandlingRecorded;
import org.redress.events.group.PartnerBodyInvited;

/** Samples of the facts about group disputes. */
final class GroupSamples {

  private static final String GROUP = "G-2026-000001";
  private static final Instant AT = Instant.parse("2026-04-20T03:30:00.125Z");

  private GroupSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new GroupDisputeOpened(
            GROUP,
            AT,
            GroupBasis.SAME_OPERATOR,
            "样例:预付卡停业",
            "M-91350100M000100Y43",
            List.of("C-2026-000001", "C-2026-000002"),
            "350102"),
        new CaseAddedToGroup(GROUP, AT, "C-2026-000003"),
        new CaseRemovedFromGroup(GROUP, AT, "C-2026-000003", "样例:另案处理"),
        new PartnerBodyInvited(GROUP, AT, "样例消费者协会"),
        new JointHandlingRecorded(GROUP, AT, List.of("样例消费者协会"), text("样例:共同约谈")),
        new GroupReportedUp(GROUP, AT, "ORG-350100", text("样例:情况报告")),
        new GroupDisputeSettled(
            GROUP, AT, List.of("C-2026-000001", "C-2026-000002"), 420_000, "CNY", text("样例:全部退款")),
        new GroupDisputeClosed(GROUP, AT, "样例:处理完毕"));
  }

  private static Protected text(String value) {
    return new Protected(PersonalDataKind.FREE_TEXT, "parties", value);
  }
}
