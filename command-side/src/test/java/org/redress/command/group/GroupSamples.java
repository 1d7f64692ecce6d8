package org.redress.command.group;

import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseSamples;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.group.GroupBasis;

/** Commands about one group of two cases against the sample merchant. */
final class GroupSamples {

  static final String GROUP = "G-2026-000001";
  static final String FIRST = "C-2026-000001";
  static final String SECOND = "C-2026-000002";
  static final String THIRD = "C-2026-000003";

  /** Hours from the receipt at which the sample commands happen. */
  static final int OPENED = 5;

  static final int LATE = 50;

  private GroupSamples() {}

  static OpenGroupDispute open(String... cases) {
    return open(GroupBasis.SAME_OPERATOR, CaseSamples.MERCHANT, cases);
  }

  static OpenGroupDispute open(GroupBasis basis, @Nullable String merchantId, String... cases) {
    return new OpenGroupDispute(
        GROUP, hour(OPENED), basis, "样例:预付卡停业", merchantId, List.of(cases), CaseSamples.REGION);
  }

  static OpenGroupDispute open() {
    return open(FIRST, SECOND);
  }

  static AddToGroup add(String caseId) {
    return new AddToGroup(GROUP, hour(LATE), caseId);
  }

  static RemoveFromGroup remove(int hour, String caseId) {
    return new RemoveFromGroup(GROUP, hour(hour), caseId, "样例:另案处理");
  }

  static InvitePartnerBody invite() {
    return new InvitePartnerBody(GROUP, hour(LATE), "样例消费者协会");
  }

  static RecordJointHandling handle() {
    return new RecordJointHandling(GROUP, hour(LATE), List.of("样例消费者协会"), text("样例:共同约谈"));
  }

  static ReportGroupUp report(String superior) {
    return new ReportGroupUp(GROUP, hour(LATE), superior, text("样例:情况报告"));
  }

  static SettleGroupDispute settleGroup(int hour, long amountMinor) {
    return new SettleGroupDispute(GROUP, hour(hour), amountMinor, "CNY", text("样例:全部退款"));
  }

  static CloseGroupDispute closeGroup(int hour) {
    return new CloseGroupDispute(GROUP, hour(hour), "样例:处理完毕");
  }

  static Protected note(String value) {
    return new Protected(PersonalDataKind.FREE_TEXT, "parties", value);
  }
}
