package org.redress.gates;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The architecture as rules over class files. The package root is a parameter, so that the very
 * same rules judge the real modules and the planted violations.
 */
final class ArchitectureRules {

  private static final Set<String> CAPABILITIES =
      Set.of(
          "complaint",
          "examination",
          "mediation",
          "followup",
          "refund",
          "survey",
          "merchant",
          "pledge",
          "consultation",
          "letter",
          "clue",
          "enforcement",
          "report",
          "odr",
          "jurisdiction",
          "organisation",
          "intake",
          "publicity",
          "ranking",
          "indicator",
          "scheme",
          "safeunit",
          "station",
          "oversight",
          "analysis",
          "signal",
          "fact",
          "partner",
          "outreach",
          "group",
          "warning");

  private static final String[] FRAMEWORKS = {"org.axonframework..", "org.springframework.."};

  private static final String[] MONGODB = {"com.mongodb..", "org.bson..", "de.bwaldvogel.."};

  private static final String[] LOGGING = {
    "org.slf4j..", "java.util.logging..", "org.apache.commons.logging..", "ch.qos.logback.."
  };

  private static final String[] INPUT_AND_OUTPUT = {
    "java.io..", "java.net..", "java.nio.file..", "java.nio.channels..", "java.sql.."
  };

  private static final String[] NAMES_OF_DRAWERS = {
    "util", "utils", "dto", "dtos", "service", "services", "common", "helper", "helpers", "misc"
  };

  private final Map<String, ArchRule> rules = new LinkedHashMap<>();
  private final String root;
  private final String events;
  private final String eventStore;
  private final String graphql;
  private final String form;
  private final String ranking;
  private final String command;
  private final String query;
  private final String server;

  private ArchitectureRules(String root) {
    this.root = root;
    events = root + ".events..";
    eventStore = root + ".eventstore..";
    graphql = root + ".graphql..";
    form = root + ".form..";
    ranking = root + ".ranking..";
    command = root + ".command..";
    query = root + ".query..";
    server = root + ".server..";
  }

  /** All rules for the modules under this package, by the sentence that each of them enforces. */
  static Map<String, ArchRule> under(String root) {
    ArchitectureRules architecture = new ArchitectureRules(root);
    architecture.arrowsBetweenModules();
    architecture.pureDecisions();
    architecture.pureFolds();
    architecture.purePrinting();
    architecture.pureRanking();
    architecture.packages();
    architecture.names();
    return architecture.rules;
  }

  private void arrowsBetweenModules() {
    rules.put(
        "events need only Java and JSpecify",
        classes()
            .that()
            .resideInAPackage(events)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(events, "java..", "org.jspecify.."));
    rules.put(
        "the event store knows no event and no other module",
        noDependency(
            resideInAPackage(eventStore), events, graphql, form, ranking, command, query, server));
    rules.put(
        "the schema knows no other module",
        noDependency(
            resideInAPackage(graphql), events, eventStore, form, ranking, command, query, server));
    rules.put(
        "the forms know the events and no other module",
        noDependency(resideInAPackage(form), eventStore, graphql, ranking, command, query, server));
    rules.put(
        "the ranking knows the events and no other module",
        noDependency(resideInAPackage(ranking), eventStore, graphql, form, command, query, server));
    rules.put(
        "the write side never sees the read side",
        noDependency(resideInAPackage(command), query, server));
    rules.put(
        "the read side never sees the write side",
        noDependency(resideInAPackage(query), command, server));
    rules.put(
        "the read side does without Axon",
        noDependency(resideInAPackage(query), "org.axonframework.."));
  }

  private void pureDecisions() {
    DescribedPredicate<JavaClass> deciding =
        resideInAPackage(command)
            .and(
                resideInAnyPackage(capabilityPackages())
                    .or(simpleNameEndingWith("Decider"))
                    .or(simpleNameEndingWith("State")))
            .and(not(outermost(simpleNameEndingWith("Mutations"))))
            .and(not(outermost(simpleNameEndingWith("Aggregate"))))
            .as("capabilities, deciders and states");
    rules.put("deciding needs no framework", noDependency(deciding, FRAMEWORKS));
    rules.put("deciding logs nothing", noDependency(deciding, LOGGING));
    rules.put("deciding touches no file and no network", noDependency(deciding, INPUT_AND_OUTPUT));
    rules.put("deciding needs no clock", noClock(deciding));
    rules.put("deciding throws no dice", noDice(deciding));
  }

  private void pureFolds() {
    DescribedPredicate<JavaClass> folds =
        resideInAPackage(query).and(outermost(simpleNameEndingWith("Fold"))).as("folds");
    rules.put("folding needs no framework", noDependency(folds, FRAMEWORKS));
    rules.put("folding knows no database", noDependency(folds, MONGODB));
    rules.put("folding needs no clock", noClock(folds));
  }

  /** The same facts give the same paper. */
  private void purePrinting() {
    DescribedPredicate<JavaClass> forms = resideInAPackage(form);
    rules.put("printing needs no clock", noClock(forms));
    rules.put("printing throws no dice", noDice(forms));
  }

  /** The same facts give the same places. */
  private void pureRanking() {
    DescribedPredicate<JavaClass> places = resideInAPackage(ranking);
    rules.put("ranking needs no clock", noClock(places));
    rules.put("ranking throws no dice", noDice(places));
  }

  private void packages() {
    rules.put(
        "the capabilities of the write side do not know each other",
        slices()
            .assignedFrom(new CapabilitySlices(root + ".command", CAPABILITIES))
            .should()
            .notDependOnEachOther());
    for (String module : List.of("eventstore", "command", "query")) {
      rules.put(
          "the root of " + module + " knows no package below it",
          noClasses()
              .that()
              .resideInAPackage(root + "." + module)
              .should()
              .dependOnClassesThat()
              .resideInAPackage(root + "." + module + ".(**)"));
    }
    rules.put(
        "no package cycle inside a module",
        slices().matching(root + ".(*).(*)..").should().beFreeOfCycles());
    rules.put(
        "every package is null-marked",
        classes()
            .that()
            .resideInAPackage(root + "..")
            .should(BeInAPackage.annotatedWith(NullMarked.class)));
  }

  private void names() {
    rules.put(
        "no package is named like a drawer",
        noClasses()
            .that()
            .resideInAPackage(root + "..")
            .should()
            .resideInAnyPackage(
                Stream.of(NAMES_OF_DRAWERS)
                    .map(drawer -> root + ".." + drawer + "..")
                    .toArray(String[]::new)));
    rules.put(
        "only a family is called Event or Command",
        classes()
            .that()
            .resideInAnyPackage(events, command)
            .and()
            .haveNameMatching(".*(Event|Command)")
            .should()
            .beInterfaces());
    rules.put(
        "nothing is called DTO",
        noClasses().that().resideInAPackage(root + "..").should().haveNameMatching(".*(DTO|Dto)"));
  }

  private String[] capabilityPackages() {
    return CAPABILITIES.stream()
        .map(capability -> root + ".command." + capability + "..")
        .toArray(String[]::new);
  }

  private static ArchRule noDependency(DescribedPredicate<JavaClass> from, String... packages) {
    return noClasses().that(from).should().dependOnClassesThat().resideInAnyPackage(packages);
  }

  private static ArchRule noClock(DescribedPredicate<JavaClass> from) {
    return noClasses()
        .that(from)
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class)
        .orShould()
        .accessTargetWhere(
            describe(
                "reads the time of day",
                access ->
                    (access.getTargetOwner().getPackageName().equals("java.time")
                            && access.getName().equals("now"))
                        || isAccessTo(access, System.class, "currentTimeMillis", "nanoTime")));
  }

  private static ArchRule noDice(DescribedPredicate<JavaClass> from) {
    return noClasses()
        .that(from)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(RandomGenerator.class)
        .orShould()
        .accessTargetWhere(
            describe(
                "throws dice",
                access ->
                    isAccessTo(access, Math.class, "random")
                        || isAccessTo(access, UUID.class, "randomUUID")));
  }

  /** Judges a nested class, a lambda included, by the class it stands in. */
  private static DescribedPredicate<JavaClass> outermost(DescribedPredicate<JavaClass> predicate) {
    return describe(
        "stand in a class with " + predicate.getDescription(),
        nested -> {
          JavaClass type = nested;
          while (type.getEnclosingClass().isPresent()) {
            type = type.getEnclosingClass().get();
          }
          return predicate.test(type);
        });
  }

  private static boolean isAccessTo(JavaAccess<?> access, Class<?> owner, String... names) {
    return access.getTargetOwner().isEquivalentTo(owner)
        && Set.of(names).contains(access.getName());
  }
}
