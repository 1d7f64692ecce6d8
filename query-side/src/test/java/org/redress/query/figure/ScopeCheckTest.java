package org.redress.query.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.events.Classification;
import org.redress.query.api.InvalidArgument;
import org.redress.query.fixture.OpenQuerySide;

/** What records name exists, though no list has it. */
class ScopeCheckTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-06-30");
  private static final ScopeCheck CHECK = new ScopeCheck(OpenQuerySide.CODE_LISTS);

  private static void check(FigureScope asked, String... named) {
    CHECK.check(
        asked,
        FigureScope.checked(asked, TODAY),
        new Figures.Reading(1, 0, List.of(), Set.of(named)));
  }

  private static FigureScope about(String region, Classification objectClass) {
    return new FigureScope(
        null, region, null, null, null, objectClass, null, null, null, null, null, null);
  }

  @Test
  void classOfAnImportedListIsThatOfItsRecords() {
    FigureScope cars = about(null, new Classification("nyc", "Cars"));
    assertThatCode(() -> check(cars, "*|ALL|OBJECT_CLASS|nyc:Cars")).doesNotThrowAnyException();
    assertThatThrownBy(() -> check(cars, "*|ALL|PROBLEM_CLASS|nyc:Cars"))
        .isInstanceOfSatisfying(
            InvalidArgument.class,
            fault -> assertThat(fault.code()).isEqualTo(InvalidArgument.Code.UNKNOWN_CLASS));
  }

  @Test
  void regionOutsideTheProvincesIsThatOfItsRecords() {
    FigureScope abroad = about("US-NY", null);
    assertThatCode(() -> check(abroad, "US-NY|ALL")).doesNotThrowAnyException();
    assertThatThrownBy(() -> check(abroad, "US-NJ|ALL")).hasMessageContaining("US-NY");
  }
}
