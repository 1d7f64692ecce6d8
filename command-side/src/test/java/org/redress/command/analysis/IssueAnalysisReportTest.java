package org.redress.command.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.redress.command.Role;
import org.redress.command.Spec;
import org.redress.events.analysis.AnalysisEvent;
import org.redress.events.analysis.AnalysisKind;
import org.redress.events.analysis.AnalysisReportIssued;

class IssueAnalysisReportTest {

  private static Spec.Answer<AnalysisEvent> asked(IssueAnalysisReport command) {
    return Spec.givenAnalysis(AnalysisSamples.PRINTER).when(command);
  }

  @Test
  void reportSaysWhatItIsMadeOf() {
    AnalysisReportIssued issued =
        asked(AnalysisSamples.issue()).thenOne(AnalysisReportIssued.class);

    assertThat(issued.order().asOfCommit()).isEqualTo(90);
    assertThat(issued.order().figures()).containsExactly("demands");
    assertThat(issued.files()).isEqualTo(AnalysisSamples.FILES);
  }

  @Test
  void quarterAndYearAreWhole() {
    LocalDate from = AnalysisSamples.FROM;
    asked(
            AnalysisSamples.issue(
                AnalysisKind.QUARTER,
                null,
                from.plusMonths(1),
                from.plusMonths(4).minusDays(1),
                null))
        .thenRefused(AnalysisRefusal.ANALYSIS_PERIOD_MISMATCH, "from", "a whole quarter");
    asked(AnalysisSamples.issue(AnalysisKind.YEAR, null, from, AnalysisSamples.TO, null))
        .thenRefused(AnalysisRefusal.ANALYSIS_PERIOD_MISMATCH, "from", "a whole year");
    asked(AnalysisSamples.issue(AnalysisKind.TOPICAL, "样例", AnalysisSamples.TO, from, null))
        .thenRefused(AnalysisRefusal.ANALYSIS_PERIOD_MISMATCH, "to", "2026-03-31 or later");
    asked(
            AnalysisSamples.issue(
                AnalysisKind.YEAR, null, from.minusYears(1), from.minusDays(1), null))
        .thenOne(AnalysisReportIssued.class);
  }

  @Test
  void periodIsOver() {
    LocalDate from = AnalysisSamples.FROM.plusMonths(3);
    asked(AnalysisSamples.issue(AnalysisKind.QUARTER, null, from, LocalDate.of(2026, 6, 30), null))
        .thenRefused(AnalysisRefusal.ANALYSIS_PERIOD_NOT_OVER, "to", "not after 2026-04-20");
  }

  @Test
  void topicalReportNamesItsTopic() {
    LocalDate from = AnalysisSamples.FROM;
    asked(AnalysisSamples.issue(AnalysisKind.TOPICAL, null, from, AnalysisSamples.TO, null))
        .thenRefused(AnalysisRefusal.ANALYSIS_TOPIC_MISMATCH, "topic", "a topic");
    asked(AnalysisSamples.issue(AnalysisKind.QUARTER, "样例", from, AnalysisSamples.TO, null))
        .thenRefused(AnalysisRefusal.ANALYSIS_TOPIC_MISMATCH, "topic", "none");
  }

  @Test
  void commitIsOneOfTheLog() {
    asked(
            AnalysisSamples.issue(
                AnalysisKind.QUARTER, null, AnalysisSamples.FROM, AnalysisSamples.TO, 91L))
        .thenRefused(AnalysisRefusal.ANALYSIS_COMMIT_UNKNOWN, "asOfCommit", "1 to 90");
  }

  @Test
  void figureIsOneOfTheCatalogue() {
    asked(
            AnalysisSamples.issue(
                AnalysisKind.QUARTER,
                null,
                AnalysisSamples.FROM,
                AnalysisSamples.TO,
                90L,
                "wishes"))
        .thenRefused(
            AnalysisRefusal.ANALYSIS_FIGURE_UNKNOWN, "figures", "keys of the figure catalogue");
  }

  @Test
  void onlyOfficersSpeakForAnAuthority() {
    assertThat(AnalysisSamples.issue().senders()).containsExactly(Role.OFFICER);
  }
}
