package org.redress.query.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.query.figure.Figures.Asked;
import org.redress.query.figure.market.MarketStory;
import org.redress.query.figure.market.PromiseFigures;
import org.redress.query.figure.market.RankingFigures;
import org.redress.query.figure.market.RegisterFigures;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;

/** The counters of the registers are equal to a recount, in every month and for every figure. */
class MarketFiguresIT {

  private static final List<Source<?>> SOURCES = FigureSources.all(OpenQuerySide.CALENDARS);

  @TempDir static Path folder;

  @Test
  void countersAreEqualToARecountOfTheLog() {
    try (OpenLog log = OpenLog.in(folder.resolve("log"))) {
      MarketStory.everything().forEach(log::append);
      try (OpenQuerySide read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp()) {
        Figures figures = new Figures(read.store().database(), SOURCES);
        Recount recount = new Recount(SOURCES);
        log.everything().forEach(recount::take);
        assertThat(recount.parked()).isZero();
        Stream.of(RegisterFigures.all(), PromiseFigures.all(), RankingFigures.all())
            .flatMap(List::stream)
            .forEach(figure -> assertEqual(figure, figures, recount));
      }
    }
  }

  private static void assertEqual(FigureDefinition figure, Figures figures, Recount recount) {
    int something = 0;
    for (int month = 1; month <= 12; month++) {
      LocalDate from = LocalDate.of(2023, month, 1);
      Scope scope = new Scope(from, from.plusMonths(1).minusDays(1), "320500", "CNY", Map.of());
      FigureValue expected = recount.value(figure, scope);
      assertThat(figures.read(List.of(new Asked(figure, scope))).values())
          .as("%s of %s", figure.key(), scope)
          .containsExactly(expected);
      something += expected.numerator() != null && expected.numerator() != 0 ? 1 : 0;
    }
    assertThat(something).as(figure.key() + " in some month").isPositive();
  }
}
