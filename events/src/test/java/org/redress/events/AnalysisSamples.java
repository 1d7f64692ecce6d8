package org.redress.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.analysis.AnalysisFile;
import org.redress.events.analysis.AnalysisKind;
import org.redress.events.analysis.AnalysisLanguage;
import org.redress.events.analysis.AnalysisOrder;
import org.redress.events.analysis.AnalysisReportIssued;
import org.redress.events.analysis.AnalysisReportWithdrawn;
import org.redress.events.form.FormFormat;

/** Samples of the facts about analysis reports. */
final class AnalysisSamples {

  private static final Instant AT = Instant.parse("2026-04-20T03:30:00.125Z");

  private AnalysisSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new AnalysisReportIssued(
            "AR-2026-000001",
            AT,
            new AnalysisOrder(
                AnalysisKind.TOPICAL,
                "样例:预付卡",
                "350100",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                List.of("demands"),
                "CNY",
                90),
            "样例局",
            "1",
            List.of(new AnalysisFile(AnalysisLanguage.ZH, FormFormat.HTML, "0".repeat(64), 9))),
        new AnalysisReportWithdrawn("AR-2026-000001", AT, "样例:口径有误"));
  }
}
