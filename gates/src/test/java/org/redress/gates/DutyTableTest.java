package org.redress.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redress.events.EventCatalogue;
import org.redress.events.clock.Duty;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which clock keeps each duty that has a limit in the law, or why none does. No duty of the list
 * and no clock is missing, and {@code docs/duties.md} is the table in a form for people, with the
 * limits that the program applies. After a change of either, {@code -Dredress.duties.update=true}
 * writes the page anew.
 */
class DutyTableTest {

  private static final int DUTIES = 27;
  private static final Path PAGE = Checkout.ROOT.resolve("docs/duties.md");
  private static final Path LIMITS =
      Checkout.ROOT.resolve("command-side/src/main/resources/org/redress/command/law/regimes.json");
  private static final JsonMapper JSON = new JsonMapper();

  private static final List<Row> TABLE = read();

  /**
   * A duty.
   *
   * @param duty its number, a dash for one beside the list
   * @param who who has it
   * @param subject what is to be done
   * @param clocks the clocks that keep it
   * @param starts events that set a clock off, or begin the time without one
   * @param ends events that end a clock
   * @param tests classes that test it
   * @param note what is left to people, or why there is no clock
   */
  record Row(
      String duty,
      String who,
      String subject,
      @Nullable List<String> clocks,
      @Nullable List<String> starts,
      @Nullable List<String> ends,
      @Nullable List<String> tests,
      @Nullable String note) {

    String line() {
      return "| %s | %s | %s | %s | %s | %s | %s | %s | %s |"
          .formatted(
              duty,
              who,
              subject,
              code(clocks),
              stream(clocks).map(DutyTableTest::limits).collect(Collectors.joining("; ")),
              code(starts),
              code(ends),
              code(tests),
              note == null ? "" : note);
    }

    private static String code(@Nullable List<String> names) {
      return stream(names).map(name -> '`' + name + '`').collect(Collectors.joining(", "));
    }
  }

  private static Stream<String> stream(@Nullable List<String> names) {
    return names == null ? Stream.empty() : names.stream();
  }

  @Test
  void noDutyIsMissing() {
    assertThat(TABLE.stream().map(Row::duty).filter(duty -> duty.startsWith("D")))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, DUTIES).mapToObj(number -> "D" + number).toList());
  }

  @Test
  void everyClockKeepsADutyOfTheTable() {
    assertThat(TABLE.stream().flatMap(row -> stream(row.clocks())).collect(Collectors.toSet()))
        .isEqualTo(Arrays.stream(Duty.values()).map(Duty::name).collect(Collectors.toSet()));
  }

  @Test
  void everyEventOfTheTableIsInTheCatalogue() {
    assertThat(
            TABLE.stream().flatMap(row -> Stream.concat(stream(row.starts()), stream(row.ends()))))
        .allMatch(EventCatalogue.byName()::containsKey);
  }

  @Test
  void everyTestOfTheTableExists() {
    Set<String> classes = ArticleTableTest.classesOfTheRepository();

    assertThat(TABLE.stream().flatMap(row -> stream(row.tests()))).allMatch(classes::contains);
  }

  @Test
  void clockStartsAndEndsAndIsTestedAndNoClockHasAReason() {
    assertThat(TABLE)
        .allSatisfy(row -> {
          if (row.clocks() == null) {
            assertThat(row.note()).as("note of %s", row.duty()).isNotBlank();
          } else {
            assertThat(row.starts()).as("starts of %s", row.duty()).isNotEmpty();
            assertThat(row.ends()).as("ends of %s", row.duty()).isNotEmpty();
            assertThat(row.tests()).as("tests of %s", row.duty()).isNotEmpty();
          }
        });
  }

  @Test
  void pageIsTheTable() throws IOException {
    if (Boolean.getBoolean("redress.duties.update")) {
      Files.writeString(PAGE, page());
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page());
  }

  private static String page() {
    return """
    # Duties with a limit, and the clocks that keep them

    Every duty of handling complaints and reports to which the law gives a time, the clock that keeps
    it with the limits that the program applies, and the reason where no clock does. Generated from
    `gates/src/test/resources/duties.json` and the limits of the program; a test keeps them equal, and
    no duty and no clock missing. Numbers of days: WD is a working day (工作日), D a calendar day (日).

    | no. | who | has to | clock | limit | begins with | ends with | tests | note |
    |---|---|---|---|---|---|---|---|---|
    %s
    """
        .formatted(TABLE.stream().map(Row::line).collect(Collectors.joining("\n")));
  }

  /** The limits of a clock under all regimes, once each. */
  private static String limits(String clock) {
    try {
      return JSON.readTree(Files.readString(LIMITS))
          .at("/rules")
          .valueStream()
          .filter(rule -> rule.at("/duty").asString().equals(clock))
          .map(DutyTableTest::limit)
          .distinct()
          .collect(Collectors.joining(", "));
    } catch (IOException e) {
      throw new IllegalStateException("The limits cannot be read", e);
    }
  }

  private static String limit(JsonNode rule) {
    String unit = rule.at("/unit").asString().equals("WORKING_DAYS") ? "WD" : "D";
    int extension = rule.at("/extension").asInt();
    String article = rule.at("/article").asString();
    return "%d %s%s (%s%s)"
        .formatted(
            rule.at("/limit").asInt(),
            unit,
            extension == 0 ? "" : " + " + extension + ' ' + unit,
            rule.at("/instrument").asString(),
            article.isEmpty() ? "" : " Art. " + article);
  }

  private static List<Row> read() {
    try (var in = DutyTableTest.class.getResourceAsStream("/duties.json")) {
      return JSON.readValue(in, new TypeReference<List<Row>>() {});
    } catch (IOException e) {
      throw new IllegalStateException("The table cannot be read", e);
    }
  }
}
