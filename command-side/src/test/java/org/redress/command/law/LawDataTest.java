package org.redress.command.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.command.PublicitySetting;
import org.redress.events.Classification;
import org.redress.events.calendar.WorkCalendar;
import org.redress.events.clock.EndOfPeriod;
import org.redress.events.clock.LimitUnit;
import org.redress.events.codes.ClassKind;
import org.redress.events.codes.ClassList;
import org.redress.events.codes.CodeLists;

class LawDataTest {

  @TempDir Path folder;

  @Test
  void withoutFilesTheBundledDataHold() {
    assertThat(LawData.in(folder).policy()).isEqualTo(LawData.bundled().policy());
  }

  @Test
  void ownSettingsReplaceTheBundledOnes() throws IOException {
    Files.writeString(
        folder.resolve("policy.json"),
        """
        {"version": "own/3", "transition": "REGIME_OF_START", "mediationLimit": "EARLIER",
         "endOfPeriod": "NEXT_WORKING_DAY", "recusal": "CLOCK_STOPS"}
        """);

    Policy policy = LawData.in(folder).policy();

    assertThat(policy.version()).isEqualTo("own/3");
    assertThat(policy.endOfPeriod()).isEqualTo(EndOfPeriod.NEXT_WORKING_DAY);
  }

  @Test
  void withoutAPublishedSettingNothingOfPublicityIsDueOrEnds() {
    PublicitySetting setting = LawData.bundled().publicity(LocalDate.of(2026, 5, 6));

    assertThat(setting).isEqualTo(PublicitySetting.NONE);
    assertThat(setting.lastDay(LocalDate.of(2026, 5, 6))).isNull();
    assertThat(setting.consentRequired()).isTrue();
    assertThat(LawData.bundled().publicityDue(setting, "320585", LocalDate.of(2026, 5, 6)))
        .isNull();
  }

  @Test
  void settingOfPublicityHoldsFromItsDayUntilTheNext() throws IOException {
    Files.writeString(
        folder.resolve("publicity.json"),
        """
        {"settings": [
          {"version": "own/1", "source": "made up", "validFrom": "2026-05-01", "withinLimit": 3,
           "withinUnit": "WORKING_DAYS", "termDays": 10, "consentRequired": true},
          {"version": "own/2", "source": "made up", "validFrom": "2026-06-01", "withinLimit": 3,
           "withinUnit": "DAYS", "consentRequired": false}]}
        """);

    Rulebook rulebook = LawData.in(folder);
    LocalDate friday = LocalDate.of(2026, 5, 15);
    PublicitySetting first = rulebook.publicity(friday);
    PublicitySetting second = rulebook.publicity(LocalDate.of(2026, 6, 1));

    assertThat(rulebook.publicity(LocalDate.of(2026, 4, 30))).isEqualTo(PublicitySetting.NONE);
    assertThat(first.version()).isEqualTo("own/1");
    assertThat(rulebook.publicityDue(first, "320585", friday)).isEqualTo("2026-05-20");
    assertThat(rulebook.publicityDue(second, "320585", friday)).isEqualTo("2026-05-18");
    assertThat(first.lastDay(friday)).isEqualTo("2026-05-25");
    assertThat(second.consentRequired()).isFalse();
  }

  @Test
  void limitOfPublicityThatNeedsAMissingCalendarIsNotGuessed() {
    var setting =
        new PublicitySetting(
            "own/1", "made up", LocalDate.MIN, 3, LimitUnit.WORKING_DAYS, null, true);

    assertThat(LawData.bundled().publicityDue(setting, "320585", LocalDate.of(2040, 1, 2)))
        .isNull();
  }

  @Test
  void settingOfPublicityThatNobodyCouldApplyIsNamed() throws IOException {
    Path file = folder.resolve("publicity.json");
    Files.writeString(
        file,
        """
        {"settings": [{"version": "own/1", "source": "made up", "validFrom": "2026-05-01",
          "withinLimit": 3, "consentRequired": true}]}
        """);

    assertThatThrownBy(() -> LawData.in(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("publicity.json")
        .hasMessageContaining("a number and a unit");
  }

  @Test
  void calendarOfANewYearIsAdded() throws IOException {
    Files.createDirectory(folder.resolve("calendars"));
    Files.writeString(
        folder.resolve("calendars/2040.json"),
        """
        {"calendars": [{"version": "made-up-2040/1", "year": 2040, "source": "made up",
          "off": ["2040-01-02"], "work": [], "statutory": ["2040-01-02"]}]}
        """);

    WorkCalendar calendar = LawData.in(folder).calendars().in("320585");

    assertThat(calendar.isWorkingDay(LocalDate.of(2040, 1, 2))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2040, 1, 3))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 15))).isTrue();
  }

  @Test
  void versionOfACodeListIsAdded() throws IOException {
    Files.createDirectory(folder.resolve("code-lists"));
    Files.writeString(
        folder.resolve("code-lists/own.json"),
        """
        {"lists": [{"version": "own/1", "system": "own", "kind": "OBJECT", "from": "2040-01-01",
          "source": "made up", "codes": ["A"]}]}
        """);

    CodeLists lists = LawData.codeListsIn(folder);

    assertThat(lists.holding(ClassKind.OBJECT, new Classification("own", "A")))
        .extracting(ClassList::from)
        .containsExactly(LocalDate.of(2040, 1, 1));
    assertThat(lists.holding(ClassKind.PROBLEM, new Classification("12315", "质量"))).hasSize(1);
    assertThat(lists.holding(ClassKind.PROBLEM, new Classification("GB/T 42499", "110101103")))
        .extracting(ClassList::from)
        .containsExactly(LocalDate.of(2023, 7, 1));
  }

  @Test
  void codeListThatCannotBeIsNamed() throws IOException {
    Files.createDirectory(folder.resolve("code-lists"));
    Path file = folder.resolve("code-lists/own.json");
    Files.writeString(
        file,
        """
        {"lists": [{"version": "12315-problems/1", "system": "12315", "kind": "PROBLEM",
          "source": "made up", "codes": ["A"]}]}
        """);

    assertThatThrownBy(() -> LawData.codeListsIn(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("12315-problems/1");
  }

  @Test
  void settingThatDoesNotExistIsNamed() throws IOException {
    Path file = folder.resolve("policy.json");
    Files.writeString(file, "{\"version\": \"own/4\", \"endOfPeriod\": \"SOMETIMES\"}");

    assertThatThrownBy(() -> LawData.in(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("SOMETIMES");
  }

  @Test
  void calendarThatContradictsItselfIsRefused() throws IOException {
    Files.createDirectory(folder.resolve("calendars"));
    Files.writeString(
        folder.resolve("calendars/2040.json"),
        """
        {"calendars": [{"version": "made-up-2040/2", "year": 2040, "source": "made up",
          "off": [], "work": ["2040-01-03"], "statutory": []}]}
        """);

    assertThatThrownBy(() -> LawData.in(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2040-01-03 is a working day anyway");
  }
}
