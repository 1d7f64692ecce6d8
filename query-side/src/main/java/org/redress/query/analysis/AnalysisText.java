package org.redress.query.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.events.analysis.AnalysisLanguage;
import org.redress.events.analysis.AnalysisOrder;
import org.redress.form.AnalysisBar;
import org.redress.form.AnalysisRow;
import org.redress.form.AnalysisSheet;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.figure.FigureDefinition;
import org.redress.query.figure.Recount;
import org.redress.query.figure.Scope;

/** Puts figures into the words of a report in one language. */
final class AnalysisText {

  private static final int MOST_MONTHS = 36;
  private static final String NOTHING = "—";

  private final boolean chinese;
  private final AnalysisOrder order;
  private final List<FigureDefinition> figures;
  private final Recount recount;
  private final Scope scope;

  AnalysisText(
      AnalysisLanguage language,
      AnalysisOrder order,
      List<FigureDefinition> figures,
      Recount recount) {
    this.chinese = language == AnalysisLanguage.ZH;
    this.order = order;
    this.figures = figures;
    this.recount = recount;
    this.scope = new Scope(order.from(), order.to(), order.region(), order.currency(), Map.of());
  }

  AnalysisSheet sheet(Instant issuedAt, String issuedBy) {
    return new AnalysisSheet(
        chinese ? AnalysisLanguage.ZH : AnalysisLanguage.EN,
        title(),
        order.region(),
        order.from() + " – " + order.to(),
        issuedBy,
        PeriodKeys.dayOf(issuedAt).toString(),
        order.asOfCommit(),
        figures.stream().map(this::row).toList());
  }

  private String title() {
    String topic = order.topic();
    if (topic != null) {
      return topic;
    }
    int year = order.from().getYear();
    int quarter = (order.from().getMonthValue() + 2) / 3;
    return switch (order.kind()) {
      case YEAR -> chinese ? year + "年投诉分析报告" : "Complaints in " + year;
      case QUARTER, TOPICAL ->
          chinese
              ? year + "年第" + quarter + "季度投诉分析报告"
              : "Complaints in quarter " + quarter + " of " + year;
    };
  }

  private AnalysisRow row(FigureDefinition figure) {
    BigDecimal now = recount.value(figure, scope).value();
    BigDecimal before = recount.value(figure, scope.yearBefore()).value();
    return new AnalysisRow(
        figure.key(),
        chinese ? figure.title().zh() : figure.title().en(),
        chinese ? figure.text().zh() : figure.text().en(),
        written(figure, now),
        written(figure, before),
        growth(now, before),
        months(figure));
  }

  private List<AnalysisBar> months(FigureDefinition figure) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    YearMonth last = YearMonth.from(order.to());
    for (YearMonth month = YearMonth.from(order.from());
        !month.isAfter(last) && values.size() < MOST_MONTHS;
        month = month.plusMonths(1)) {
      LocalDate from = month.atDay(1).isBefore(order.from()) ? order.from() : month.atDay(1);
      LocalDate to = month.atEndOfMonth().isAfter(order.to()) ? order.to() : month.atEndOfMonth();
      BigDecimal value = recount.value(figure, scope.over(from, to)).value();
      values.put(month.toString(), Objects.requireNonNullElse(value, BigDecimal.ZERO));
    }
    BigDecimal longest = values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    return values.entrySet().stream()
        .map(one ->
            new AnalysisBar(
                one.getKey(), written(figure, one.getValue()), percent(one.getValue(), longest)))
        .toList();
  }

  private static int percent(BigDecimal value, BigDecimal longest) {
    return longest.signum() <= 0 || value.signum() <= 0
        ? 0
        : value.movePointRight(2).divide(longest, 0, RoundingMode.HALF_UP).intValueExact();
  }

  private String written(FigureDefinition figure, @Nullable BigDecimal value) {
    if (value == null) {
      return NOTHING;
    }
    return switch (figure.unit()) {
      case COUNT, MEAN -> value.toPlainString();
      case RATIO -> value.movePointRight(2).toPlainString() + "%";
      case MINOR_UNITS ->
          value
                  .movePointLeft(Currency.getInstance(order.currency()).getDefaultFractionDigits())
                  .toPlainString()
              + ' '
              + order.currency();
    };
  }

  private static String growth(@Nullable BigDecimal now, @Nullable BigDecimal before) {
    return now == null || before == null || before.signum() == 0
        ? NOTHING
        : now.subtract(before)
                .movePointRight(2)
                .divide(before.abs(), 2, RoundingMode.HALF_UP)
                .toPlainString()
            + "%";
  }
}
