package org.redress.server.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.redress.command.Command;
import org.redress.command.indicator.PublishIndicatorSet;
import org.redress.command.indicator.ScoreIndicators;
import org.redress.command.ranking.PublishMerchantList;
import org.redress.command.ranking.PublishScoreFormula;
import org.redress.command.ranking.RectifyMerchant;
import org.redress.command.ranking.TakeMerchantMeasure;
import org.redress.events.indicator.Indicator;
import org.redress.events.indicator.IndicatorClass;
import org.redress.events.indicator.IndicatorScore;
import org.redress.events.indicator.ScoredSubject;
import org.redress.events.ranking.MeasureKind;
import org.redress.events.ranking.RankedPopulation;
import org.redress.events.ranking.RemainingTies;
import org.redress.events.ranking.ScoreInput;
import org.redress.events.ranking.ScoreWeight;

/**
 * Indicators of safe consumption in Lanzhou, the merchants that are scored by them, and the red and
 * black list that comes out. The sizes of the set and of the lists stand in the report on 2023.
 */
final class LanzhouLists {

  private static final int GENERAL_CLASSES = 10;
  private static final int SPECIAL_CLASSES = 5;
  private static final int INDICATORS = 50;
  private static final int LISTED = 3;

  /** Chosen: the report does not say how many are scored, or for which period. */
  private static final int MERCHANTS = 12;

  private static final LocalDate PUBLISHED = LocalDate.of(2023, 1, 5);
  private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
  private static final LocalDate TO = LocalDate.of(2023, 6, 30);
  private static final LocalDate SCORED = LocalDate.of(2023, 7, 3);
  private static final LocalDate LISTS = LocalDate.of(2023, 7, 10);

  /** Chosen: points of an indicator, in full and when something is amiss. */
  private static final int FULL = 10;

  private static final int AMISS = 6;

  private static final String SET = "620100-indicators";
  private static final String FORMULA = "620100-formula";
  private static final String SERIES = "LL";

  private final Place place;
  private final List<IndicatorClass> classes = classes();

  LanzhouLists(Place place) {
    this.place = place;
  }

  /** What is looked at, by which formula, and who is scored. */
  Stage published() {
    return stage("indicators", this::rules);
  }

  /** The points of each merchant. */
  Stage scored() {
    return stage("scorecards", () -> IntStream.range(0, MERCHANTS).mapToObj(this::score).toList());
  }

  /** The lists and what follows from them. */
  Stage listed() {
    return stage("lists", this::lists);
  }

  private Stage stage(String name, Supplier<List<Command>> commands) {
    return new Stage(name, 1, 1, List.of(place), (i, where) -> commands.get());
  }

  private List<Command> rules() {
    Instant at = Year.moment(PUBLISHED, 9, 0);
    List<Command> all = new ArrayList<>();
    all.add(
        new PublishIndicatorSet(
            SET, at, PUBLISHED, "示例放心消费指标", place.region(), place.authority(), classes));
    all.add(
        new PublishScoreFormula(
            FORMULA,
            at,
            PUBLISHED,
            "示例红黑榜公式",
            place.region(),
            place.authority(),
            RankedPopulation.INDICATOR_SCORED,
            List.of(new ScoreWeight(ScoreInput.INDICATOR_SCORE, 1_000, null)),
            List.of(),
            RemainingTies.SHARED_PLACE,
            LISTED,
            LISTED));
    for (int i = 0; i < MERCHANTS; i++) {
      all.add(Operators.register(SERIES, i, place, PUBLISHED));
    }
    return all;
  }

  private static List<IndicatorClass> classes() {
    int all = GENERAL_CLASSES + SPECIAL_CLASSES;
    List<IndicatorClass> classes = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      List<Indicator> indicators = new ArrayList<>();
      for (int number = i; number < INDICATORS; number += all) {
        String code = String.format(Locale.ROOT, "I-%02d", number + 1);
        indicators.add(new Indicator(code, "示例指标 " + (number + 1), FULL));
      }
      boolean special = i >= GENERAL_CLASSES;
      String code = String.format(Locale.ROOT, "C-%02d", i + 1);
      classes.add(new IndicatorClass(code, "示例类别 " + (i + 1), special, List.of(), indicators));
    }
    return classes;
  }

  /** The first merchants are the best: with each number two more indicators are amiss. */
  private Command score(int merchant) {
    List<Indicator> general =
        classes.stream()
            .filter(one -> !one.special())
            .flatMap(one -> one.indicators().stream())
            .toList();
    List<IndicatorScore> scores =
        IntStream.range(0, general.size())
            .mapToObj(
                i -> new IndicatorScore(general.get(i).code(), i < 2 * merchant ? AMISS : FULL))
            .toList();
    return new ScoreIndicators(
        Year.moment(SCORED, 10, 0),
        ScoredSubject.MERCHANT,
        Operators.merchantId(SERIES, merchant),
        SET,
        FROM,
        TO,
        List.of(),
        scores,
        place.authority(),
        place.region());
  }

  private List<Command> lists() {
    var publish =
        new PublishMerchantList(
            Year.moment(LISTS, 9, 0), FORMULA, FROM, TO, null, place.authority());
    List<Command> all = new ArrayList<>();
    all.add(publish);
    for (int i = 0; i < LISTED; i++) {
      String best = Operators.merchantId(SERIES, i);
      String worst = Operators.merchantId(SERIES, MERCHANTS - 1 - i);
      all.add(measure(publish.listId(), best, MeasureKind.FEE_REDUCTION, "示例减免"));
      all.add(measure(publish.listId(), worst, MeasureKind.SUPERVISION, "示例重点监管"));
      all.add(measure(publish.listId(), worst, MeasureKind.PUBLICITY, "示例曝光"));
      all.add(
          new RectifyMerchant(
              publish.listId(),
              Year.moment(LISTS.plusDays(60), 10, 0),
              worst,
              "示例整改",
              place.authority()));
    }
    return all;
  }

  private Command measure(String listId, String merchantId, MeasureKind kind, String words) {
    return new TakeMerchantMeasure(
        listId, Year.moment(LISTS.plusDays(7), 10, 0), merchantId, kind, words, place.authority());
  }
}
