package org.redress.command.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.command.PublicitySetting;
import org.redress.events.calendar.Calendars;
import org.redress.events.calendar.RegionalCalendar;
import org.redress.events.calendar.YearCalendar;
import org.redress.events.codes.ClassKind;
import org.redress.events.codes.ClassList;
import org.redress.events.codes.CodeLists;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the law as it comes with the program, and what an authority adds to it in its data folder:
 * {@code policy.json} replaces the settings, {@code publicity.json} those of publicity, and every
 * file in {@code calendars/} adds calendars, every file in {@code code-lists/} versions of code
 * lists.
 */
public final class LawData {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private LawData() {}

  private record Regimes(List<RegimePeriod> regimes, List<LimitRule> rules) {}

  private record CalendarFile(
      @Nullable List<YearCalendar> calendars, @Nullable List<RegionalCalendar> regional) {}

  private record CodeListFile(List<ListedClasses> lists) {}

  private record ListedClasses(
      String version,
      String system,
      ClassKind kind,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String source,
      @Nullable Set<String> codes,
      @Nullable String form) {

    ClassList list() {
      return new ClassList(
          version, system, kind, from, to, source, codes == null ? Set.of() : codes, form);
    }
  }

  private record PublicityFile(List<PublicitySetting> settings) {}

  /** What comes with the program. */
  public static Rulebook bundled() {
    Regimes regimes = bundled("regimes.json", Regimes.class);
    CalendarFile calendars = bundled("calendars.json", CalendarFile.class);
    return new Rulebook(
        regimes.regimes(),
        regimes.rules(),
        new Calendars(orEmpty(calendars.calendars()), orEmpty(calendars.regional())),
        bundled("policy.json", Policy.class),
        bundled("publicity.json", PublicityFile.class).settings());
  }

  /**
   * The same with what a folder adds.
   *
   * @throws IllegalArgumentException naming the file that cannot be used, and why
   */
  public static Rulebook in(Path folder) {
    Rulebook rulebook = bundled();
    Path policy = folder.resolve("policy.json");
    if (Files.exists(policy)) {
      rulebook = rulebook.with(read(policy, Policy.class));
    }
    Path publicity = folder.resolve("publicity.json");
    if (Files.exists(publicity)) {
      rulebook = rulebook.with(read(publicity, PublicityFile.class).settings());
    }
    List<YearCalendar> years = new ArrayList<>();
    List<RegionalCalendar> regional = new ArrayList<>();
    for (Path file : filesIn(folder.resolve("calendars"))) {
      CalendarFile more = read(file, CalendarFile.class);
      years.addAll(orEmpty(more.calendars()));
      regional.addAll(orEmpty(more.regional()));
    }
    return rulebook.with(rulebook.calendars().with(years, regional));
  }

  /**
   * The code lists that come with the program, with those that a folder adds.
   *
   * @throws IllegalArgumentException naming the file that cannot be used, and why
   */
  public static CodeLists codeListsIn(Path folder) {
    CodeLists known = new CodeLists(lists(bundled("code-lists.json", CodeListFile.class)));
    for (Path file : filesIn(folder.resolve("code-lists"))) {
      CodeListFile more = read(file, CodeListFile.class);
      try {
        known = known.with(lists(more));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(file + " cannot be used: " + e.getMessage(), e);
      }
    }
    return known;
  }

  private static List<ClassList> lists(CodeListFile file) {
    return file.lists().stream().map(ListedClasses::list).toList();
  }

  private static List<Path> filesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new IllegalArgumentException("The folder " + folder + " cannot be read", e);
    }
  }

  private static <T> T read(Path file, Class<T> type) {
    try (InputStream in = Files.newInputStream(file)) {
      return JSON.readValue(in, type);
    } catch (IOException | JacksonException e) {
      throw new IllegalArgumentException(file + " cannot be used: " + e.getMessage(), e);
    }
  }

  private static <T> T bundled(String name, Class<T> type) {
    try (InputStream in = LawData.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program comes without " + name);
      }
      return JSON.readValue(in, type);
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
