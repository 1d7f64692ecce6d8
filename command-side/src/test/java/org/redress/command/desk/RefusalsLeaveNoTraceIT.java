package org.redress.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.command.Samples.NOW;
import static org.redress.command.Samples.OFFICER;
import static org.redress.command.Samples.accept;
import static org.redress.command.Samples.expecting;
import static org.redress.command.Samples.file;
import static org.redress.command.Samples.keyed;
import static org.redress.command.Samples.pickUp;
import static org.redress.command.Samples.plain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.command.Command;
import org.redress.command.CommandRefused;
import org.redress.command.InputRefusal;
import org.redress.command.PersonalText;
import org.redress.command.RefusalCode;
import org.redress.command.Samples;
import org.redress.command.Submission;
import org.redress.command.complaint.AcceptComplaint;
import org.redress.command.complaint.CloseComplaint;
import org.redress.command.complaint.ReopenComplaint;
import org.redress.command.refund.AgreeRefund;
import org.redress.command.refund.RecordRefundPayment;
import org.redress.command.refund.RefundRefusal;
import org.redress.events.RecoveryType;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.refund.EvidenceKind;
import org.redress.events.refund.RecoverySource;
import org.redress.events.refund.RefundLine;

/** Each kind of refusal leaves the log, and so the state, exactly as it was. */
class RefusalsLeaveNoTraceIT {

  @RegisterExtension private final OpenDesk open = new OpenDesk();

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void logIsTheSameAfterTheRefusal(RefusalCode code, Command command, Submission submission) {
    open.desk().submit(file("C-1"), keyed("used", "first"));
    open.desk().submit(pickUp("C-1"), plain());
    open.desk().submit(accept("C-1"), plain());
    open.desk()
        .submit(
            new AgreeRefund(
                "C-1",
                Samples.hours(3),
                RecoverySource.SELF_SETTLED,
                null,
                List.of(new RefundLine(RecoveryType.REFUND, 500)),
                "CNY",
                null),
            plain());

    assertThatThrownBy(() -> open.desk().submit(command, submission))
        .isInstanceOfSatisfying(
            CommandRefused.class, e -> assertThat(e.refusal().code()).isEqualTo(code));

    assertThat(open.log().head()).isEqualTo(4);
    assertThat(open.stream("C-1"))
        .containsExactly(
            "ComplaintFiled", "ComplaintPickedUp", "ComplaintAccepted", "RefundAgreed");
    open.restart();
    long version = open.log().lastVersion("C-1").getAsLong() + 1;
    assertThat(
            open.desk()
                .submit(
                    close(Samples.hours(5)),
                    new Submission(OFFICER, NOW, version, null, null, "c", null))
                .commit())
        .isEqualTo(5);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        of(InputRefusal.CASE_UNKNOWN, accept("C-404"), plain()),
        of(InputRefusal.WRONG_STATE, pickUp("C-1"), plain()),
        of(
            InputRefusal.WRONG_STATE,
            new ReopenComplaint("C-1", Samples.hours(4), new PersonalText("补充材料")),
            plain()),
        of(InputRefusal.STALE_VERSION, close(Samples.hours(5)), expecting(3)),
        of(InputRefusal.IDEMPOTENCY_KEY_REUSED, close(Samples.hours(5)), keyed("used", "other")),
        of(DeskRefusal.IDEMPOTENCY_KEY_MALFORMED, close(Samples.hours(5)), keyed("", "f")),
        of(InputRefusal.DATE_IN_FUTURE, close(NOW.plusMillis(1)), plain()),
        of(InputRefusal.OCCURRED_TOO_EARLY, close(Samples.hours(1)), plain()),
        of(RefundRefusal.PAYMENT_ABOVE_DUE, pay(501), plain()),
        of(InputRefusal.AMOUNT_NOT_POSITIVE, pay(-1), plain()),
        of(
            InputRefusal.ONLY_FOR_IMPORT,
            new CloseComplaint("C-1", Samples.hours(5), ClosingOutcome.SELF_SETTLED, "Settled"),
            plain()));
  }

  @Test
  void timeWithPartsOfAMillisecondIsAMistakeOfTheCaller() {
    assertThatThrownBy(
            () -> open.desk().submit(new AcceptComplaint("C-1", Samples.T0.plusNanos(1)), plain()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(open.log().head()).isZero();
  }

  private static CloseComplaint close(Instant at) {
    return new CloseComplaint("C-1", at, ClosingOutcome.SELF_SETTLED, null);
  }

  private static RecordRefundPayment pay(long amountMinor) {
    var evidence =
        new RecordRefundPayment.Evidence(EvidenceKind.BANK_RECEIPT, new PersonalText("凭证 5"));
    return new RecordRefundPayment("C-1", Samples.hours(4), "R1", amountMinor, "CNY", evidence);
  }

  private static Arguments of(RefusalCode code, Command command, Submission submission) {
    return Arguments.of(code, command, submission);
  }
}
