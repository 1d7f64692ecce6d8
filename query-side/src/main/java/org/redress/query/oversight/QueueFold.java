package org.redress.query.oversight;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.clock.ClockEnded;
import org.redress.events.clock.ClockOutcome;
import org.redress.events.clock.DeadlineMissed;
import org.redress.events.clock.Duty;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.ComplaintRefused;
import org.redress.events.complaint.ComplaintReopened;
import org.redress.events.intake.DuplicateConfirmed;
import org.redress.events.intake.DuplicateRejected;
import org.redress.events.intake.DuplicateSign;
import org.redress.events.intake.DuplicateSuggested;
import org.redress.events.refund.RefundDefaulted;
import org.redress.events.refund.RefundPaymentRecorded;
import org.redress.events.refund.RefundPaymentReversed;
import org.redress.events.survey.SurveyAnswered;
import org.redress.query.Money;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.counter.RegionPath;
import org.redress.query.head.CaseHead;
import org.redress.query.head.Office;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** Folds what may be a reason to look into a case. */
final class QueueFold {

  private QueueFold() {}

  /**
   * The case after one of its own events.
   *
   * @throws MissingDocument when there is no case and the event does not begin one
   */
  static QueuedCase apply(@Nullable QueuedCase before, Recorded recorded) {
    if (recorded.event() instanceof ComplaintFiled e) {
      return filed(e, recorded);
    }
    QueuedCase file = MissingDocument.unlessPresent(before, recorded);
    return file.with(
        recorded.position(),
        Office.after(file.officeId(), recorded),
        after(file.signs(), file.filedAt(), recorded));
  }

  /** The case after an event of another case, which says that both are of one person. */
  static QueuedCase linked(@Nullable QueuedCase before, Recorded recorded, String otherCaseId) {
    QueuedCase file = MissingDocument.unlessPresent(before, recorded);
    return file.with(
        recorded.position(),
        file.officeId(),
        file.signs().withRepeats(repeats(file.signs().repeats(), recorded, otherCaseId)));
  }

  private static QueuedCase filed(ComplaintFiled e, Recorded recorded) {
    List<String> regions = RegionPath.of(e.region());
    return new QueuedCase(
        e.caseId(),
        recorded.position(),
        e.occurredAt(),
        CaseHead.keyOf(e.problemClass()),
        e.region(),
        regions,
        Office.after(null, recorded),
        CaseSigns.NONE,
        List.of());
  }

  private static CaseSigns after(CaseSigns signs, Instant filedAt, Recorded recorded) {
    return switch (recorded.event()) {
      case DeadlineMissed e when !e.duty().isRight() ->
          signs.withLateDuties(
              added(signs.lateDuties(), new LateDuty(e.clock(), e.duty(), e.dueOn(), false)));
      case ClockEnded e -> signs.withLateDuties(ended(signs.lateDuties(), e));
      case ComplaintRefused _ -> signs.asRefused();
      case ComplaintClosed e ->
          signs.closed(
              new Ending(e.outcome() != ClosingOutcome.NOT_SETTLED, days(filedAt, e.occurredAt())));
      case ComplaintReopened _ -> signs.reopenedOnceMore();
      case SurveyAnswered e when !e.satisfied() ->
          signs.withUnsatisfied(added(signs.unsatisfied(), e.surveyId()));
      case RefundDefaulted e ->
          signs.withDefaults(
              added(
                  without(signs.defaults(), e.refundId()),
                  inDefault(e.refundId(), e.outstandingMinor(), e.currency())));
      case RefundPaymentRecorded e ->
          signs.withDefaults(
              moved(signs.defaults(), inDefault(e.refundId(), e.outstandingMinor(), e.currency())));
      case RefundPaymentReversed e ->
          signs.withDefaults(
              moved(signs.defaults(), inDefault(e.refundId(), e.outstandingMinor(), e.currency())));
      case DuplicateSuggested e ->
          signs.withRepeats(repeats(signs.repeats(), recorded, e.otherCaseId()));
      case DuplicateConfirmed e ->
          signs.withRepeats(repeats(signs.repeats(), recorded, e.otherCaseId()));
      case DuplicateRejected e ->
          signs.withRepeats(repeats(signs.repeats(), recorded, e.otherCaseId()));
      default -> signs;
    };
  }

  /** Days of Asia/Shanghai; a record that ends before it begins took none. */
  static int days(Instant filedAt, Instant closedAt) {
    return Math.toIntExact(
        Math.max(
            0, ChronoUnit.DAYS.between(PeriodKeys.dayOf(filedAt), PeriodKeys.dayOf(closedAt))));
  }

  /** What is recorded later about an act in time takes the duty off again. */
  private static List<LateDuty> ended(List<LateDuty> duties, ClockEnded e) {
    boolean known = duties.stream().anyMatch(duty -> duty.clock().equals(e.clock()));
    if (e.outcome() == ClockOutcome.MET) {
      return duties.stream().filter(duty -> !duty.clock().equals(e.clock())).toList();
    }
    if (!known && e.outcome() == ClockOutcome.LATE) {
      return added(duties, new LateDuty(e.clock(), dutyOf(e.clock()), null, true));
    }
    return duties.stream()
        .map(duty -> duty.clock().equals(e.clock()) ? duty.ended() : duty)
        .toList();
  }

  /** A clock is named by its duty and a number. */
  private static Duty dutyOf(String clock) {
    return Duty.valueOf(clock.substring(0, clock.lastIndexOf('-')));
  }

  private static List<RepeatedCase> repeats(
      List<RepeatedCase> before, Recorded recorded, String otherCaseId) {
    List<RepeatedCase> others =
        before.stream().filter(repeat -> !repeat.caseId().equals(otherCaseId)).toList();
    return switch (recorded.event()) {
      case DuplicateSuggested e ->
          e.signs().containsAll(List.of(DuplicateSign.SAME_PERSON, DuplicateSign.SAME_OPERATOR))
                  && others.size() == before.size()
              ? added(before, new RepeatedCase(otherCaseId, false))
              : before;
      case DuplicateConfirmed _ -> added(others, new RepeatedCase(otherCaseId, true));
      default -> others;
    };
  }

  private static RefundInDefault inDefault(String refundId, long amountMinor, String currency) {
    return new RefundInDefault(refundId, new Money(amountMinor, currency));
  }

  private static List<RefundInDefault> without(List<RefundInDefault> defaults, String refundId) {
    return defaults.stream().filter(sum -> !sum.refundId().equals(refundId)).toList();
  }

  private static List<RefundInDefault> moved(List<RefundInDefault> defaults, RefundInDefault now) {
    return defaults.stream().map(sum -> sum.refundId().equals(now.refundId()) ? now : sum).toList();
  }

  private static <T> List<T> added(List<T> list, T more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }
}
