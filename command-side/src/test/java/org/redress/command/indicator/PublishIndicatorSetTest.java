package org.redress.command.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.command.Spec.givenIndicatorSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.command.InputRefusal;
import org.redress.events.indicator.Indicator;
import org.redress.events.indicator.IndicatorClass;
import org.redress.events.indicator.IndicatorSetPublished;

class PublishIndicatorSetTest {

  private static final Instant AT = Instant.parse("2025-12-01T02:00:00Z");
  private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");
  private static final IndicatorClass GENERAL = group("G1", new Indicator("G1.1", "样例", 10));

  private static IndicatorClass group(String code, Indicator... indicators) {
    return new IndicatorClass(code, "样例类", false, List.of(), List.of(indicators));
  }

  private static PublishIndicatorSet publish(LocalDate validFrom, IndicatorClass... classes) {
    return new PublishIndicatorSet(
        "IS-1", AT, validFrom, "样例指标体系", "350100", "ORG-350100", List.of(classes));
  }

  @Test
  void firstVersionIsNumberOne() {
    givenIndicatorSet()
        .when(publish(NEW_YEAR, GENERAL))
        .then(
            new IndicatorSetPublished(
                "IS-1", AT, 1, NEW_YEAR, "样例指标体系", "350100", "ORG-350100", List.of(GENERAL)));
  }

  @Test
  void nextVersionHoldsFromALaterDay() {
    assertThat(
            givenIndicatorSet(publish(NEW_YEAR, GENERAL))
                .when(publish(NEW_YEAR.plusDays(1), GENERAL))
                .thenOne(IndicatorSetPublished.class)
                .version())
        .isEqualTo(2);
    givenIndicatorSet(publish(NEW_YEAR, GENERAL))
        .when(publish(NEW_YEAR, GENERAL))
        .thenRefused(
            IndicatorRefusal.INDICATOR_SET_RETROACTIVE, "validFrom", "not before 2026-01-02");
  }

  @Test
  void versionThatHoldsBeforeItIsPublishedIsRefused() {
    givenIndicatorSet()
        .when(publish(LocalDate.parse("2025-11-30"), GENERAL))
        .thenRefused(
            IndicatorRefusal.INDICATOR_SET_RETROACTIVE, "validFrom", "not before 2025-12-01");
  }

  @Test
  void codeStandsOnceInTheWholeSet() {
    givenIndicatorSet()
        .when(publish(NEW_YEAR, GENERAL, group("G2", new Indicator("G1.1", "样例", 5))))
        .thenRefused(
            IndicatorRefusal.INDICATOR_CODE_TWICE,
            "classes.1.indicators.0.code",
            "a code that stands nowhere else");
  }

  @Test
  void indicatorForWhichNothingCanBeGivenIsRefused() {
    givenIndicatorSet()
        .when(publish(NEW_YEAR, group("G1", new Indicator("G1.1", "样例", 0))))
        .thenRefused(
            IndicatorRefusal.INDICATOR_MAXIMUM_OUT_OF_RANGE,
            "classes.0.indicators.0.maximum",
            "1 to 10000");
  }

  @Test
  void setWithoutClassesIsRefused() {
    givenIndicatorSet()
        .when(publish(NEW_YEAR))
        .thenRefused(InputRefusal.LIST_EMPTY, "classes", "1 to 50 entries");
  }
}
