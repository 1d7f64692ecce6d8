package org.redress.events.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.events.Classification;

/** Versions of a code list, and which days they hold on. */
class CodeListsTest {

  private static final LocalDate CHANGE = LocalDate.of(2025, 1, 1);
  private static final ClassList OLD =
      list("trade/1", null, CHANGE.minusDays(1), Set.of("letters", "cars"));
  private static final ClassList NEW = list("trade/2", CHANGE, null, Set.of("cars", "drones"));
  private static final CodeLists LISTS = new CodeLists(List.of(OLD, NEW));

  private static ClassList list(
      String version, @Nullable LocalDate from, @Nullable LocalDate to, Set<String> codes) {
    return new ClassList(version, "trade", ClassKind.OBJECT, from, to, "test", codes, null);
  }

  private static List<ClassList> holding(String code) {
    return LISTS.holding(ClassKind.OBJECT, new Classification("trade", code));
  }

  @Test
  void classStandsInTheVersionsThatHaveIt() {
    assertThat(holding("cars")).containsExactly(OLD, NEW);
    assertThat(holding("drones")).containsExactly(NEW);
    assertThat(holding("ships")).isEmpty();
    assertThat(LISTS.holding(ClassKind.PROBLEM, new Classification("trade", "cars"))).isEmpty();
    assertThat(LISTS.holding(ClassKind.OBJECT, new Classification("other", "cars"))).isEmpty();
  }

  @Test
  void versionHoldsInAPeriodThatHasOneOfItsDays() {
    assertThat(NEW.isInForce(null, CHANGE.minusDays(1))).isFalse();
    assertThat(NEW.isInForce(null, CHANGE)).isTrue();
    assertThat(OLD.isInForce(CHANGE, null)).isFalse();
    assertThat(OLD.isInForce(CHANGE.minusDays(1), null)).isTrue();
    assertThat(OLD.isInForce(null, null)).isTrue();
    assertThat(NEW.days()).isEqualTo("from 2025-01-01");
    assertThat(OLD.days()).isEqualTo("to 2024-12-31");
  }

  @Test
  void listOfWhichOnlyTheFormIsKnownHoldsEveryCodeOfThatForm() {
    ClassList digits =
        new ClassList("d/1", "d", ClassKind.PROBLEM, null, null, "test", Set.of(), "[0-9]{9}");
    assertThat(digits.holds("110101103")).isTrue();
    assertThat(digits.holds("11010110")).isFalse();
  }

  @Test
  void listThatCannotBeIsRefusedByName() {
    assertThatThrownBy(() -> list("w/1", CHANGE, CHANGE.minusDays(1), Set.of("a")))
        .hasMessageContaining("w/1");
    assertThatThrownBy(() -> list("w/2", null, null, Set.of())).hasMessageContaining("w/2");
    assertThatThrownBy(() -> LISTS.with(List.of(OLD))).hasMessageContaining("trade/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"110000", "330106", "469001", "820000", "100000"})
  void codeInAProvinceIsOne(String code) {
    assertThat(Provinces.hold(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"990000", "000000", "100100", "160000", "US-NY", "33010"})
  void codeInNoProvinceIsNone(String code) {
    assertThat(Provinces.hold(code)).isFalse();
  }
}
