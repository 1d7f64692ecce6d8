package org.redress.query.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.RecordFlag;
import org.redress.query.PartList;

/**
 * How a report was handled.
 *
 * @param stage where it stands
 * @param flags what is odd about the record; empty for live work
 * @param unit unit that the centre routed it to, null when it was not routed
 * @param verification what the term for verifying rests on
 * @param tests tests in order
 * @param returned that it was not handled for want of power, null when it was handled
 * @param repetition that it repeats another, null when it does not
 * @param decision whether a case was filed, null before that
 * @param notices what the reporter was told, in order
 * @param referral that it was referred to the police, null when it was not
 * @param closing how it ended, null while it has not
 */
public record ReportHandling(
    ReportStage stage,
    List<RecordFlag> flags,
    @Nullable String unit,
    ReportVerification verification,
    List<ReportTest> tests,
    @Nullable ReportReturn returned,
    @Nullable ReportRepetition repetition,
    @Nullable ReportDecision decision,
    List<ReporterNotice> notices,
    @Nullable PoliceReferral referral,
    @Nullable ReportClosing closing) {

  static ReportHandling received(Instant at) {
    return new ReportHandling(
        ReportStage.VERIFYING,
        List.of(),
        null,
        new ReportVerification(at, List.of(), null, null),
        List.of(),
        null,
        null,
        null,
        List.of(),
        null,
        null);
  }

  ReportHandling flagged(List<RecordFlag> more) {
    return new ReportHandling(
        stage,
        Stream.concat(flags.stream(), more.stream()).distinct().toList(),
        unit,
        verification,
        tests,
        returned,
        repetition,
        decision,
        notices,
        referral,
        closing);
  }

  ReportHandling routed(String to) {
    return new ReportHandling(
        ReportStage.VERIFYING,
        flags,
        to,
        verification,
        tests,
        null,
        repetition,
        decision,
        notices,
        referral,
        closing);
  }

  ReportHandling verified(ReportVerification by) {
    return new ReportHandling(
        stage, flags, unit, by, tests, returned, repetition, decision, notices, referral, closing);
  }

  ReportHandling tested(ReportStage now, List<ReportTest> changed) {
    return new ReportHandling(
        now,
        flags,
        unit,
        verification,
        changed,
        returned,
        repetition,
        decision,
        notices,
        referral,
        closing);
  }

  ReportHandling returned(ReportStage now, ReportReturn by) {
    return new ReportHandling(
        now,
        flags,
        unit,
        verification,
        tests,
        by,
        repetition,
        decision,
        notices,
        referral,
        closing);
  }

  ReportHandling dropped(ReportRepetition by) {
    return new ReportHandling(
        ReportStage.DROPPED,
        flags,
        unit,
        verification,
        tests,
        returned,
        by,
        decision,
        notices,
        referral,
        closing);
  }

  ReportHandling decided(ReportDecision by) {
    return new ReportHandling(
        ReportStage.DECIDED,
        flags,
        unit,
        verification,
        tests,
        returned,
        repetition,
        by,
        notices,
        referral,
        closing);
  }

  ReportHandling told(ReporterNotice notice) {
    return new ReportHandling(
        stage,
        flags,
        unit,
        verification,
        tests,
        returned,
        repetition,
        decision,
        PartList.add(notices, notice),
        referral,
        closing);
  }

  ReportHandling referred(PoliceReferral by) {
    return new ReportHandling(
        stage,
        flags,
        unit,
        verification,
        tests,
        returned,
        repetition,
        decision,
        notices,
        by,
        closing);
  }

  ReportHandling closed(ReportClosing by) {
    return new ReportHandling(
        ReportStage.CLOSED,
        flags,
        unit,
        verification,
        tests,
        returned,
        repetition,
        decision,
        notices,
        referral,
        by);
  }
}
