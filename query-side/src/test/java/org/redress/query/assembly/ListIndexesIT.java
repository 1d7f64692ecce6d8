package org.redress.query.assembly;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedInputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.query.figure.FigureSources;
import org.redress.query.fixture.ManyCases;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.projection.View;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Walks every list that the API offers, with every set of its filters, every value of its enums and
 * every order, and looks whether a declared index serves what the database is asked.
 */
class ListIndexesIT {

  /** Arguments that say where a page begins and how long it is. */
  private static final Set<String> PAGING = Set.of("first", "after", "atLeast");

  /** Filters that are asked together all day, so that one index must fix both. */
  private static final List<Set<String>> TOGETHER =
      List.of(Set.of("officeId", "stage"), Set.of("region", "stage"));

  private static final Map<String, String> SAMPLES =
      Map.ofEntries(
          entry("region", "\"330000\""),
          entry("merchantId", "\"m-1\""),
          entry("creditCode", "\"CODE-m-1\""),
          entry("officeId", "\"samr-330106\""),
          entry("source", "\"data set\""),
          entry("caseId", "\"case-1\""),
          entry("key", "\"penalty-cases\""),
          entry("name", "\"商家\""),
          entry("withdrawn", "false"),
          entry("inForce", "true"),
          entry("raised", "{from: \"2025-01-01\", to: \"2026-12-31\"}"),
          entry("filed", "{from: \"2025-01-01\", to: \"2026-12-31\"}"),
          entry("period", "{from: \"2025-01-01\", to: \"2026-12-31\"}"));

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;
  private static GraphQLSchema schema;
  private static Map<String, List<List<String>>> declared;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    ManyCases.of(5, 60, false).forEach(log::append);
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    api = OpenApi.of(read.side());
    schema = schema();
    declared =
        QuerySide.all(log.reader(), FigureSources.all(OpenQuerySide.CALENDARS)).stream()
            .flatMap(projection -> projection.views().stream())
            .collect(Collectors.toMap(View::collection, View::indexes));
  }

  private static GraphQLSchema schema() throws IOException {
    TypeDefinitionRegistry types = new TypeDefinitionRegistry();
    for (Resource file :
        new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
      types.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
    }
    return UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
  }

  @AfterAll
  static void close() {
    api.close();
    read.close();
    log.close();
  }

  @Test
  void everyListIsServedByADeclaredIndexWhateverItsFiltersAndOrder() {
    List<Walked> walked = walk();
    assertThat(walked).hasSizeGreaterThan(500);
    assertThat(walked.stream().map(Walked::list).distinct().toList())
        .contains("cases", "clocks", "reports", "reviewQueue", "oversightFiles");
    assertThat(walked.stream().flatMap(each -> faults(each, declared).stream()).distinct())
        .isEmpty();
  }

  /** The planted violation: the same walk finds out what lacks when any index is left out. */
  @Test
  void everyDeclaredIndexOfTheCaseListIsMissedWhenItIsLeftOut() {
    List<Walked> walked = walk();
    for (List<String> index : declared.get("cases")) {
      if (index.getFirst().equals("filing.respondent.name")) {
        continue; // serves possibleDuplicates, which is no page of a list
      }
      Map<String, List<List<String>>> fewer = new HashMap<>(declared);
      fewer.put(
          "cases", declared.get("cases").stream().filter(other -> !other.equals(index)).toList());
      assertThat(walked.stream().flatMap(each -> faults(each, fewer).stream()))
          .as("without %s", index)
          .isNotEmpty();
    }
  }

  private static List<String> faults(Walked walked, Map<String, List<List<String>>> indexes) {
    List<String> faults = new ArrayList<>();
    for (BsonDocument find : walked.finds()) {
      String collection = find.getString("find").getValue();
      if (collection.equals("positions")) {
        continue;
      }
      Optional<Set<String>> fixed =
          new IndexUse(indexes.getOrDefault(collection, List.of())).of(find);
      if (fixed.isEmpty()) {
        faults.add(walked.arguments() + " is not served: " + find.toJson());
      } else if (walked.mustBeFixed()) {
        Set<String> open = new HashSet<>(IndexUse.equalities(find));
        open.removeAll(fixed.get());
        open.removeIf(field -> find.getDocument("filter").get(field).equals(new BsonString("*")));
        if (!open.isEmpty()) {
          faults.add(walked.arguments() + " is read past " + open + ": " + find.toJson());
        }
      }
    }
    return faults;
  }

  /**
   * One question.
   *
   * @param list the list
   * @param arguments what was asked
   * @param mustBeFixed whether an index must fix every filter of it
   * @param finds what the database was asked
   */
  private record Walked(
      String list, String arguments, boolean mustBeFixed, List<BsonDocument> finds) {}

  private static List<Walked> walk() {
    List<Walked> walked = new ArrayList<>();
    for (GraphQLFieldDefinition list : schema.getQueryType().getFieldDefinitions()) {
      if (nameOf(list.getType()).endsWith("Connection")) {
        for (Map<String, String> arguments : choices(list)) {
          walked.add(ask(list.getName(), arguments, "edges { cursor }", ""));
        }
      }
    }
    for (String scope : List.of("caseId", "creditCode", "officeId", "region")) {
      walked.add(
          ask(
              "ledgerStatement",
              Map.of("scope", "{%s: %s}".formatted(scope, SAMPLES.get(scope))),
              "lines(first: 2) { edges { cursor } }",
              ""));
    }
    return walked;
  }

  /** Asks for the first page, and for the second when there is one. */
  private static Walked ask(
      String list, Map<String, String> arguments, String fields, String paging) {
    String text =
        arguments.entrySet().stream()
            .map(argument -> argument.getKey() + ": " + argument.getValue())
            .collect(Collectors.joining(", "));
    boolean isPage = fields.startsWith("edges");
    String page = isPage ? "first: 2" + paging : "";
    String all = (page + ", " + text).replaceAll("^, |, $", "");
    List<String> cursors = new ArrayList<>();
    List<BsonDocument> finds =
        read.commands()
            .during(() -> {
              var answer =
                  api.as("OVERSIGHT", "ORG-330000")
                      .document("{ %s(%s) { %s } }".formatted(list, all, fields))
                      .execute();
              answer.errors().verify();
              if (isPage) {
                cursors.addAll(
                    answer.path(list + ".edges[*].cursor").entityList(String.class).get());
              }
            });
    boolean mustBeFixed = isOneChoice(arguments);
    if (paging.isEmpty() && cursors.size() == 2) {
      Walked next = ask(list, arguments, fields, ", after: \"" + cursors.getLast() + "\"");
      List<BsonDocument> both = new ArrayList<>(finds);
      both.addAll(next.finds());
      return new Walked(list, list + "(" + all + ")", mustBeFixed, both);
    }
    return new Walked(list, list + "(" + all + ")", mustBeFixed, finds);
  }

  private static boolean isOneChoice(Map<String, String> arguments) {
    Set<String> chosen = new HashSet<>();
    arguments.forEach((name, value) -> {
      if (name.equals("filter")) {
        Pattern.compile("(\\w+): (?=[\"{A-Z])")
            .matcher(value)
            .results()
            .map(match -> match.group(1))
            .filter(field -> !Set.of("from", "to").contains(field))
            .forEach(chosen::add);
      } else if (!name.equals("orderBy")) {
        chosen.add(name);
      }
    });
    return chosen.size() <= 1 || TOGETHER.contains(chosen);
  }

  /** Every set of arguments, each with every value of its enums. */
  private static List<Map<String, String>> choices(GraphQLFieldDefinition list) {
    List<Map<String, String>> choices = new ArrayList<>(List.of(Map.of()));
    for (GraphQLArgument argument : list.getArguments()) {
      if (PAGING.contains(argument.getName())) {
        continue;
      }
      List<Map<String, String>> more = new ArrayList<>(choices);
      for (Map<String, String> choice : choices) {
        for (String value : values(argument.getName(), argument.getType())) {
          Map<String, String> with = new LinkedHashMap<>(choice);
          with.put(argument.getName(), value);
          more.add(with);
        }
      }
      choices = more;
    }
    return choices;
  }

  private static List<String> values(String name, GraphQLInputType type) {
    boolean isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
    GraphQLNamedInputType named = (GraphQLNamedInputType) GraphQLTypeUtil.unwrapAll(type);
    if (named instanceof GraphQLEnumType values) {
      return values.getValues().stream()
          .map(value -> isList ? "[" + value.getName() + "]" : value.getName())
          .toList();
    }
    if (SAMPLES.containsKey(name)) {
      return List.of(SAMPLES.get(name));
    }
    if (named instanceof GraphQLInputObjectType input) {
      return filters(input);
    }
    throw new IllegalStateException("There is no sample of " + name);
  }

  /** Every set of the fields; an enum takes every value alone and its first beside others. */
  private static List<String> filters(GraphQLInputObjectType input) {
    List<List<String>> sets = new ArrayList<>(List.of(List.of()));
    List<String> alone = new ArrayList<>();
    for (var field : input.getFieldDefinitions()) {
      List<String> values = values(field.getName(), field.getType());
      values.stream()
          .skip(1)
          .forEach(value -> alone.add("{" + field.getName() + ": " + value + "}"));
      for (List<String> set : List.copyOf(sets)) {
        List<String> with = new ArrayList<>(set);
        with.add(field.getName() + ": " + values.getFirst());
        sets.add(with);
      }
    }
    sets.forEach(set -> alone.add("{" + String.join(", ", set) + "}"));
    return alone;
  }

  private static String nameOf(GraphQLType type) {
    return GraphQLTypeUtil.unwrapAll(type).getName();
  }
}
