package org.redress.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The real classes of all modules keep the architecture, and every rule fails on the class planted
 * to break it.
 */
class ModuleArrowsTest {

  private static final String PLANTED = "org.redress.gates.planted";

  private static final JavaClasses REAL_CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.redress");

  private static final JavaClasses PLANTED_CLASSES =
      new ClassFileImporter().importPackages(PLANTED);

  /** Each rule with the planted class that breaks it. */
  private static final Map<String, String> PLANTED_VIOLATIONS =
      Map.ofEntries(
          Map.entry("events need only Java and JSpecify", "events.LoggedFact"),
          Map.entry(
              "the event store knows no event and no other module", "eventstore.KnowsAnEvent"),
          Map.entry("the schema knows no other module", "graphql.KnowsTheEventStore"),
          Map.entry("the forms know the events and no other module", "form.KnowsTheSchema"),
          Map.entry("the ranking knows the events and no other module", "ranking.KnowsTheForms"),
          Map.entry("ranking needs no clock", "ranking.RankedToday"),
          Map.entry("ranking throws no dice", "ranking.DrawnByLot"),
          Map.entry("printing needs no clock", "form.DatedToday"),
          Map.entry("printing throws no dice", "form.RandomNumber"),
          Map.entry("the write side never sees the read side", "command.KnowsTheReadSide"),
          Map.entry("the read side never sees the write side", "query.KnowsTheWriteSide"),
          Map.entry("the read side does without Axon", "query.KnowsAxon"),
          Map.entry("deciding needs no framework", "command.complaint.FrameworkRule"),
          Map.entry("deciding logs nothing", "command.LoggingDecider"),
          Map.entry("deciding touches no file and no network", "command.FileReadingState"),
          Map.entry("deciding needs no clock", "command.complaint.ClockRule"),
          Map.entry("deciding throws no dice", "command.complaint.DiceRule"),
          Map.entry("folding needs no framework", "query.FrameworkFold"),
          Map.entry("folding knows no database", "query.DatabaseFold"),
          Map.entry("folding needs no clock", "query.ClockFold"),
          Map.entry(
              "the capabilities of the write side do not know each other",
              "command.refund.KnowsItsSibling"),
          Map.entry(
              "the root of eventstore knows no package below it", "eventstore.KnowsItsBackend"),
          Map.entry("the root of command knows no package below it", "command.KnowsItsCapability"),
          Map.entry("the root of query knows no package below it", "query.KnowsItsCapability"),
          Map.entry("no package cycle inside a module", "query.hen.Hen"),
          Map.entry("every package is null-marked", "server.misc.Drawer"),
          Map.entry("no package is named like a drawer", "server.misc.Drawer"),
          Map.entry("only a family is called Event or Command", "events.SomethingEvent"),
          Map.entry("nothing is called DTO", "server.misc.CaseDto"));

  @ParameterizedTest(name = "{0}")
  @MethodSource("rulesForTheModules")
  void realClassesKeepTheRule(String sentence, ArchRule rule) {
    rule.as(sentence).check(REAL_CLASSES);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rulesForThePlantedClasses")
  void plantedClassBreaksTheRule(String sentence, ArchRule rule) {
    String planted = PLANTED + "." + PLANTED_VIOLATIONS.get(sentence);

    assertThat(rule.evaluate(PLANTED_CLASSES).getFailureReport().toString()).contains(planted);
  }

  @Test
  void everyRuleHasItsPlantedViolation() {
    assertThat(PLANTED_VIOLATIONS.keySet())
        .containsExactlyInAnyOrderElementsOf(ArchitectureRules.under(PLANTED).keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "events",
        "eventstore",
        "graphql",
        "form",
        "ranking",
        "command",
        "query",
        "server",
        "bench"
      })
  void everyModuleIsJudged(String module) {
    assertThat(REAL_CLASSES)
        .anyMatch(type -> type.getPackageName().startsWith("org.redress." + module));
  }

  @Test
  void controllersOfACapabilityMayUseTheFramework() {
    ArchRule rule = ArchitectureRules.under(PLANTED).get("deciding needs no framework");

    assertThat(rule.evaluate(PLANTED_CLASSES).getFailureReport().toString())
        .doesNotContain("ComplaintMutations");
  }

  private static Stream<Arguments> rulesForTheModules() {
    return rules("org.redress");
  }

  private static Stream<Arguments> rulesForThePlantedClasses() {
    return rules(PLANTED);
  }

  private static Stream<Arguments> rules(String root) {
    return ArchitectureRules.under(root).entrySet().stream()
        .map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
  }
}
