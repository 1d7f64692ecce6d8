package org.redress.command.analysis;

import static org.redress.command.CaseSamples.hour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.events.analysis.AnalysisFile;
import org.redress.events.analysis.AnalysisKind;
import org.redress.events.analysis.AnalysisLanguage;
import org.redress.events.analysis.AnalysisOrder;
import org.redress.events.form.FormFormat;

/** The commands of one analysis report, and a printer that knows one figure. */
final class AnalysisSamples {

  static final String REPORT = "AR-2026-000001";
  static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  static final LocalDate TO = LocalDate.of(2026, 3, 31);
  static final List<AnalysisFile> FILES =
      List.of(new AnalysisFile(AnalysisLanguage.ZH, FormFormat.HTML, "0".repeat(64), 9));

  static final AnalysisPrinter PRINTER =
      new AnalysisPrinter() {
        @Override
        public long lastCommit() {
          return 90;
        }

        @Override
        public Optional<Printed> print(AnalysisOrder order, Instant issuedAt, String issuedBy) {
          return order.figures().equals(List.of("demands"))
              ? Optional.of(new Printed("1", FILES))
              : Optional.empty();
        }
      };

  private AnalysisSamples() {}

  static IssueAnalysisReport issue() {
    return issue(AnalysisKind.QUARTER, null, FROM, TO, null);
  }

  static IssueAnalysisReport issue(
      AnalysisKind kind,
      @Nullable String topic,
      LocalDate from,
      LocalDate to,
      @Nullable Long asOf) {
    return issue(kind, topic, from, to, asOf, "demands");
  }

  static IssueAnalysisReport issue(
      AnalysisKind kind,
      @Nullable String topic,
      LocalDate from,
      LocalDate to,
      @Nullable Long asOf,
      String figure) {
    return new IssueAnalysisReport(
        REPORT, hour(0), kind, topic, "350100", from, to, List.of(figure), "CNY", asOf, "样例局");
  }

  static WithdrawAnalysisReport withdraw() {
    return new WithdrawAnalysisReport(REPORT, hour(1), "样例:口径有误");
  }
}
