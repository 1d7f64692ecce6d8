package org.redress.command.odr;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseSamples;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.complaint.ClaimedAmount;
import org.redress.events.odr.FallbackReason;

/** Commands about the sample complaint, sent to the enterprise an hour after its receipt. */
final class OdrSamples {

  static final String ENTERPRISE = "ODR-" + CaseSamples.MERCHANT;

  /** Hours from the receipt at which the sample commands happen. */
  static final int HANDED_OVER = 1;

  static final int ENDED = 33;
  static final int BACK = 34;

  private OdrSamples() {}

  static SendToOdrEnterprise send() {
    return send(HANDED_OVER);
  }

  static SendToOdrEnterprise send(int hour) {
    return new SendToOdrEnterprise(CASE, hour(hour), hour(0));
  }

  static RecordOdrSettlement settleOnline() {
    return settleOnline(new ClaimedAmount(42_000, "CNY"));
  }

  static RecordOdrSettlement settleOnline(@Nullable ClaimedAmount promised) {
    return new RecordOdrSettlement(
        CASE, hour(ENDED), text("样例:电话协商"), text("样例:退款"), text("样例:全额退款"), promised);
  }

  static RecordOdrFailure fail() {
    return new RecordOdrFailure(CASE, hour(ENDED), text("样例:意见不一"));
  }

  static FallBackToAuthority fallBack(FallbackReason reason) {
    return new FallBackToAuthority(CASE, hour(BACK), reason);
  }

  static JoinOdr join() {
    return join("2026-03-02T02:00:00Z");
  }

  static JoinOdr join(String at) {
    return new JoinOdr(
        CaseSamples.MERCHANT,
        Instant.parse(at),
        "ORG-350102",
        LocalDate.of(2026, 2, 24),
        CaseSamples.REGION);
  }

  static LeaveOdr leave() {
    return new LeaveOdr(CaseSamples.MERCHANT, Instant.parse("2026-06-01T02:00:00Z"), "样例:停止经营");
  }

  static Protected ofParties(String value) {
    return new Protected(PersonalDataKind.FREE_TEXT, "parties", value);
  }
}
