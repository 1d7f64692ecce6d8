package org.redress.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.ranking.Told.formula;
import static org.redress.ranking.Told.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.ComplaintReopened;
import org.redress.events.indicator.IndicatorsScored;
import org.redress.events.indicator.ScorecardCorrected;
import org.redress.events.indicator.ScoredSubject;
import org.redress.events.intake.DuplicateConfirmed;
import org.redress.events.odr.OdrJoined;
import org.redress.events.odr.OdrLeft;
import org.redress.events.odr.OdrSettlementRecorded;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.events.pledge.NoReasonReturnCarriedOut;
import org.redress.events.pledge.NoReasonReturnRefused;
import org.redress.events.pledge.PledgeEnded;
import org.redress.events.pledge.PledgeKind;
import org.redress.events.pledge.PledgeMade;
import org.redress.events.pledge.PledgeResumed;
import org.redress.events.pledge.PledgeSuspended;
import org.redress.events.ranking.MerchantScore;
import org.redress.events.ranking.ScoreInput;
import org.redress.events.ranking.ScoreWeight;
import org.redress.events.refund.RefundDefaulted;
import org.redress.events.safeunit.SafeUnitKind;
import org.redress.events.safeunit.UnitAwardWithdrawn;
import org.redress.events.safeunit.UnitAwarded;

/** What each input counts, for the second quarter of 2026. */
class ScoreInputsTest {

  private static Protected text() {
    return new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例");
  }

  /** The value that the only merchant has by the only input; null when it is not ranked. */
  private static Long value(ScoreInput input, Told told) {
    List<MerchantScore> scores =
        told.merchants("m").by(formula(new ScoreWeight(input, 1, null))).scores();
    return scores.isEmpty() ? null : scores.getFirst().components().getFirst().value();
  }

  private static void assertValue(ScoreInput input, long expected, Told told) {
    assertThat(value(input, told)).isEqualTo(expected);
  }

  @Test
  void complaintsCountOnTheDayTheyWereReceivedInShanghai() {
    Told told =
        new Told()
            .filed("c1", "m", "2026-03-31")
            .filed("c2", "m", "2026-04-01")
            .filed("c3", "m", "2026-06-30")
            .filed("c4", "m", "2026-07-01")
            .filed("c5", "other", "2026-05-01");
    assertValue(ScoreInput.COMPLAINTS_RECEIVED, 2, told);
  }

  @Test
  void twoComplaintsAboutOneDisputeCountOnce() {
    Told told =
        new Told()
            .filed("c1", "m", "2026-04-02")
            .filed("c2", "m", "2026-04-03")
            .filed("c3", "other", "2026-04-04")
            .and(new DuplicateConfirmed("c2", on("2026-07-05"), "D1", "c1"))
            .and(new DuplicateConfirmed("c1", on("2026-07-05"), "D1", "c2"));
    assertValue(ScoreInput.COMPLAINTS_RECEIVED, 1, told);
    assertValue(
        ScoreInput.COMPLAINTS_RECEIVED,
        1,
        new Told()
            .filed("c1", "m", "2026-04-02")
            .filed("c2", "other", "2026-04-03")
            .and(new DuplicateConfirmed("c1", on("2026-04-05"), "D1", "c2")));
  }

  @Test
  void solvedRateIsOfThoseThatEndedInThePeriod() {
    Told told =
        new Told()
            .filed("c1", "m", "2026-03-20")
            .closed("c1", "2026-04-02", ClosingOutcome.SELF_SETTLED)
            .filed("c2", "m", "2026-04-20")
            .closed("c2", "2026-05-02", ClosingOutcome.SETTLED)
            .filed("c3", "m", "2026-04-20")
            .closed("c3", "2026-05-02", ClosingOutcome.NOT_SETTLED)
            .filed("c4", "m", "2026-04-20")
            .closed("c4", "2026-07-02", ClosingOutcome.SETTLED);
    assertValue(ScoreInput.SOLVED_RATE, 6_667, told);
    assertValue(ScoreInput.COMPLAINTS_CLOSED, 3, told);
  }

  @Test
  void complaintTakenUpAgainHasNotEnded() {
    Told told =
        new Told()
            .filed("c1", "m", "2026-04-20")
            .closed("c1", "2026-05-02", ClosingOutcome.SETTLED)
            .and(new ComplaintReopened("c1", on("2026-05-03"), text()));
    assertThat(value(ScoreInput.SOLVED_RATE, told)).isNull();
    assertValue(
        ScoreInput.COMPLAINTS_CLOSED,
        1,
        new Told()
            .filed("c1", "m", "2026-04-20")
            .closed("c1", "2026-05-02", ClosingOutcome.SETTLED)
            .and(new ComplaintReopened("c1", on("2026-07-03"), text())));
  }

  @Test
  void settlementOnlineCountsAsSolved() {
    Told told =
        new Told()
            .filed("c1", "m", "2026-04-20")
            .and(
                new OdrSettlementRecorded(
                    "c1",
                    on("2026-04-25"),
                    "ODR-m",
                    "m",
                    on("2026-04-21"),
                    text(),
                    text(),
                    text(),
                    0,
                    "CNY",
                    "330106"));
    assertValue(ScoreInput.SOLVED_RATE, 10_000, told);
  }

  @Test
  void defaultsCountWhenTheyAreRecorded() {
    Told told =
        new Told()
            .and(new RefundDefaulted("c1", on("2026-05-01"), "R1", 100, "CNY", null, "330106", "m"))
            .and(
                new RefundDefaulted("c1", on("2026-07-01"), "R2", 100, "CNY", null, "330106", "m"));
    assertValue(ScoreInput.REFUND_DEFAULTS, 1, told);
  }

  private static Told pledged(String id) {
    return new Told()
        .and(
            new PledgeMade(
                id, on("2026-02-01"), "m", PledgeKind.OFFLINE_NO_REASON_RETURN, 7, null, "330106"));
  }

  @Test
  void pledgeCountsWhenItIsInForceAtTheEnd() {
    assertValue(ScoreInput.PLEDGES_IN_FORCE, 1, pledged("p"));
    Told suspended =
        pledged("p").and(new PledgeSuspended("p", on("2026-05-01"), "m", "样例", "330106"));
    assertValue(ScoreInput.PLEDGES_IN_FORCE, 0, suspended);
    assertValue(
        ScoreInput.PLEDGES_IN_FORCE,
        1,
        suspended.and(new PledgeResumed("p", on("2026-06-01"), "m", "330106")));
    assertValue(
        ScoreInput.PLEDGES_IN_FORCE,
        1,
        pledged("p").and(new PledgeEnded("p", on("2026-07-01"), "m", "样例", "330106")));
  }

  @Test
  void returnsCountWhenTheyAreCarriedOutOrRefused() {
    LocalDate day = LocalDate.parse("2026-05-01");
    Told told =
        pledged("p")
            .and(
                new NoReasonReturnCarriedOut(
                    "p", on("2026-05-02"), "m", "T1", day, day, "样例", 100, "CNY", 1, "330106"))
            .and(
                new NoReasonReturnRefused(
                    "p", on("2026-05-02"), "m", "R1", day, day, "样例", text(), "330106"))
            .and(
                new NoReasonReturnRefused(
                    "p", on("2026-05-03"), "m", "R2", day, day, "样例", text(), "330106"));
    assertValue(ScoreInput.RETURNS_CARRIED_OUT, 1, told);
    assertValue(ScoreInput.RETURNS_REFUSED, 2, told);
  }

  @Test
  void memberOfOdrIsWhoTakesPartAtTheEnd() {
    Told joined =
        new Told()
            .and(new OdrJoined("ODR-m", on("2026-02-01"), "m", "ORG", LocalDate.EPOCH, "330106"));
    assertValue(ScoreInput.ODR_MEMBER, 1, joined);
    assertValue(
        ScoreInput.ODR_MEMBER,
        0,
        joined.and(new OdrLeft("ODR-m", on("2026-06-30"), "m", "样例", "330106")));
  }

  private static UnitAwarded awarded(LocalDate validTo) {
    return new UnitAwarded(
        "u",
        on("2026-02-01"),
        "A1",
        OrganisationLevel.PROVINCE,
        "样例",
        validTo,
        SafeUnitKind.SHOP,
        "330106",
        "m");
  }

  @Test
  void awardCountsWhileItStands() {
    assertValue(ScoreInput.AWARDED_UNITS, 1, new Told().and(awarded(Told.TO)));
    assertValue(ScoreInput.AWARDED_UNITS, 0, new Told().and(awarded(Told.TO.minusDays(1))));
    assertValue(
        ScoreInput.AWARDED_UNITS,
        0,
        new Told()
            .and(awarded(Told.TO))
            .and(
                new UnitAwardWithdrawn(
                    "u", on("2026-06-30"), "A1", "样例", SafeUnitKind.SHOP, "330106", "m")));
  }

  private static IndicatorsScored scored(String id, LocalDate to, int total) {
    return new IndicatorsScored(
        id,
        on("2026-07-03"),
        ScoredSubject.UNIT,
        "u",
        "m",
        "IS-1",
        1,
        to,
        to,
        List.of(),
        List.of(),
        total,
        150,
        "ORG",
        "330106");
  }

  @Test
  void indicatorScoreIsOfAllScorecardsOfThePeriodWheneverTheyWereMade() {
    assertValue(
        ScoreInput.INDICATOR_SCORE,
        6_667,
        new Told().and(scored("a", Told.TO, 100)).and(scored("b", Told.TO.plusDays(1), 0)));
    assertValue(
        ScoreInput.INDICATOR_SCORE,
        5_000,
        new Told().and(scored("a", Told.TO, 100)).and(scored("b", Told.FROM, 50)));
    assertValue(
        ScoreInput.INDICATOR_SCORE,
        10_000,
        new Told()
            .and(scored("a", Told.TO, 100))
            .and(
                new ScorecardCorrected(
                    "a", on("2026-07-04"), "样例", List.of(), List.of(), 150, 150, "330106")));
    assertThat(value(ScoreInput.INDICATOR_SCORE, new Told())).isNull();
  }
}
