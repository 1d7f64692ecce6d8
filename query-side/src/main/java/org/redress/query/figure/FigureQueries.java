package org.redress.query.figure;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.events.codes.CodeLists;
import org.redress.query.api.AskingPerson;
import org.redress.query.api.AskingPerson.Asker;
import org.redress.query.api.Freshness;
import org.redress.query.api.InvalidArgument;
import org.redress.query.clock.Language;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.figure.Figures.Asked;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code figures.graphqls}. */
@Controller
public final class FigureQueries {

  private static final int MOST_KEYS = 100;
  private static final String AS_OF = "asOf";

  /** Fields of a figure that are read from files, or from counters of all members. */
  private static final List<String> OF_THE_PRESENT = List.of("breakdown", "trend", "files");

  private final Figures figures;
  private final ScopeCheck check;
  private final Freshness freshness;
  private final AskingPerson asking;
  private final InstantSource now;

  /** With what it reads from, the code lists that are known, who asks and when. */
  public FigureQueries(
      Figures figures,
      CodeLists lists,
      Freshness freshness,
      AskingPerson asking,
      InstantSource now) {
    this.figures = figures;
    this.check = new ScopeCheck(lists);
    this.freshness = freshness;
    this.asking = asking;
    this.now = now;
  }

  @QueryMapping
  Collection<FigureDefinition> figureCatalogue() {
    return FigureCatalogue.all();
  }

  @QueryMapping
  Figure figure(
      @Argument String key,
      @Argument @Nullable FigureScope scope,
      @Argument @Nullable LocalDate asOf,
      @Argument @Nullable Long atLeast,
      DataFetchingFieldSelectionSet fields,
      GraphQLContext context) {
    FigureDefinition definition = definition(key, List.of("key"));
    return read(List.of(definition), scope, asOf, atLeast, fields, context).getFirst();
  }

  @QueryMapping
  List<Figure> figures(
      @Argument List<String> keys,
      @Argument @Nullable FigureScope scope,
      @Argument @Nullable LocalDate asOf,
      @Argument @Nullable Long atLeast,
      DataFetchingFieldSelectionSet fields,
      GraphQLContext context) {
    if (keys.size() > MOST_KEYS) {
      throw InvalidArgument.of(
          "Too many figures are asked for at once.", List.of("keys"), "up to " + MOST_KEYS);
    }
    List<FigureDefinition> definitions = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      definitions.add(definition(keys.get(i), List.of("keys", String.valueOf(i))));
    }
    return read(definitions, scope, asOf, atLeast, fields, context);
  }

  private static FigureDefinition definition(String key, List<String> path) {
    return FigureCatalogue.find(key)
        .orElseThrow(() ->
            InvalidArgument.of(
                "There is no figure " + key + ".", path, "a key that figureCatalogue lists"));
  }

  /** Reads once, whatever the number of figures, with the year before when it is asked for. */
  private List<Figure> read(
      List<FigureDefinition> definitions,
      @Nullable FigureScope input,
      @Nullable LocalDate asOf,
      @Nullable Long atLeast,
      DataFetchingFieldSelectionSet fields,
      GraphQLContext context) {
    Scope scope = FigureScope.checked(input, PeriodKeys.dayOf(now.instant()));
    freshness.await(atLeast);
    List<Asked> asked = new ArrayList<>();
    definitions.forEach(one -> asked.add(Asked.checked(one, scope)));
    if (fields.contains("compare")) {
      definitions.stream()
          .map(one -> new Asked(one, scope).yearBefore())
          .filter(Objects::nonNull)
          .forEach(asked::add);
    }
    Figures.Reading reading =
        asOf == null ? figures.read(asked) : figures.readAsOf(monthEnding(asOf, fields), asked);
    check.check(input, scope, reading);
    Asker asker = asking.in(context);
    Map<Asked, FigureValue> values = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      FigureValue value = reading.values().get(i);
      values.put(asked.get(i), AskingRoles.shown(asked.get(i).definition(), value, asker));
    }
    return definitions.stream()
        .map(one -> new Asked(one, scope))
        .map(one ->
            Figure.of(
                one.definition(),
                scope,
                Objects.requireNonNull(values.get(one)),
                values.get(one.yearBefore()),
                reading))
        .toList();
  }

  /** The month of which a day is the last one; only values are kept of it. */
  private YearMonth monthEnding(LocalDate day, DataFetchingFieldSelectionSet fields) {
    YearMonth month = YearMonth.from(day);
    if (!day.equals(month.atEndOfMonth()) || !day.isBefore(PeriodKeys.dayOf(now.instant()))) {
      throw InvalidArgument.of(
          "Figures are not kept as they were known on " + day + ".",
          List.of(AS_OF),
          "the last day of a month that has ended; for any other moment ./redress figures --as-of");
    }
    for (String field : OF_THE_PRESENT) {
      if (fields.contains(field)) {
        throw InvalidArgument.of(
            "Only values are kept of a month's end.",
            List.of(AS_OF),
            "no asOf together with " + String.join(", ", OF_THE_PRESENT));
      }
    }
    return month;
  }

  @SchemaMapping(typeName = "FigureDefinition")
  String title(FigureDefinition definition, @Argument Language language) {
    return words(definition.title(), language);
  }

  @SchemaMapping(typeName = "FigureDefinition")
  String text(FigureDefinition definition, @Argument Language language) {
    return words(definition.text(), language);
  }

  private static String words(Text text, Language language) {
    return language == Language.ZH ? text.zh() : text.en();
  }
}
