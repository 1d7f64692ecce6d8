package org.redress.query.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.analysis.AnalysisKind;
import org.redress.events.analysis.AnalysisLanguage;
import org.redress.events.analysis.AnalysisOrder;
import org.redress.events.form.FormFormat;
import org.redress.events.warning.WarningKind;
import org.redress.events.warning.WarningPublished;
import org.redress.query.figure.FigureCatalogue;
import org.redress.query.figure.FigureSources;
import org.redress.query.figure.Recount;
import org.redress.query.figure.Scope;
import org.redress.query.fixture.ManyCases;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;

/** The files of a report are made from the log alone, and come out the same when made again. */
class AnalysisFilingIT {

  private static final Instant ISSUED = Instant.parse("2026-12-31T02:00:00Z");

  @TempDir Path folder;

  private static AnalysisOrder order(String figure, long asOf) {
    return new AnalysisOrder(
        AnalysisKind.YEAR,
        null,
        "*",
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 12, 31),
        List.of(figure, "recovered-loss"),
        "CNY",
        asOf);
  }

  @Test
  void filesComeOutTheSameAlsoWhenTheLogGrows() {
    try (OpenLog log = OpenLog.in(folder.resolve("log"))) {
      ManyCases.of(31, 20, false).forEach(log::append);
      long asOf = log.log().head();
      var filing = new AnalysisFiling(log.log(), log.codec(), OpenQuerySide.CALENDARS);
      var first = filing.print(order("demands", asOf), ISSUED, "样例局");
      log.append(
          new WarningPublished(
              "W-1", ISSUED, WarningKind.TIP, "1", "350102", "样例", "样例", null, null, "样例局"));
      var again = filing.print(order("demands", asOf), ISSUED, "样例局");

      assertThat(AnalysisFiling.digests(again)).hasSize(4).isEqualTo(AnalysisFiling.digests(first));
      Recount recount = new Recount(FigureSources.all(OpenQuerySide.CALENDARS));
      log.everything().forEach(recount::take);
      Scope year =
          new Scope(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), "*", "CNY", Map.of());
      var demands = recount.value(FigureCatalogue.find("demands").orElseThrow(), year).value();
      String page =
          new String(first.get(AnalysisLanguage.EN).bytes(FormFormat.HTML), StandardCharsets.UTF_8);
      assertThat(demands.signum()).isPositive();
      assertThat(page)
          .contains("href=\"#figure-demands\"")
          .contains("id=\"figure-demands\"")
          .contains(">" + demands.toPlainString() + "</a>");
      assertThat(
              new String(
                  first.get(AnalysisLanguage.ZH).bytes(FormFormat.HTML), StandardCharsets.UTF_8))
          .contains("2026年投诉分析报告")
          .contains("截至第 " + asOf + " 号提交");
      assertThat(first.get(AnalysisLanguage.ZH).bytes(FormFormat.PDF))
          .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }
  }

  @Test
  void figureThatThereIsNoneOfPrintsNothing() {
    try (OpenLog log = OpenLog.in(folder.resolve("log"))) {
      var filing = new AnalysisFiling(log.log(), log.codec(), OpenQuerySide.CALENDARS);

      assertThat(filing.print(order("wishes", 0), ISSUED, "样例局")).isEmpty();
    }
  }
}
