package org.redress.graphql;

import graphql.parser.ParserOptions;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a change of the schema does to a client written against the old one. */
final class SchemaChanges {

  // The library prints both schemas and reads them again with its default limits, which are meant
  // for documents of strangers; the schema is our own and longer.
  static {
    ParserOptions.setDefaultParserOptions(ParserOptions.getDefaultSdlParserOptions());
  }

  private SchemaChanges() {}

  /** Changes after which an old document or an old client may fail, each named. */
  static List<String> breaking(GraphQLSchema before, GraphQLSchema after) {
    var reporter = new CapturingReporter();
    new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
    return Stream.concat(
            reporter.getBreakages().stream().map(SchemaChanges::describe),
            defaultsTakenAway(before, after))
        .distinct()
        .toList();
  }

  private static String describe(DiffEvent event) {
    String field = event.getFieldName() == null ? "" : "." + event.getFieldName();
    return event.getCategory() + " " + event.getTypeName() + field + ": " + event.getReasonMsg();
  }

  /** The library compares types only: a value that may no longer be left out escapes it. */
  private static Stream<String> defaultsTakenAway(GraphQLSchema before, GraphQLSchema after) {
    Set<String> neededBefore = needed(before);
    Set<String> knownBefore = known(before);
    return needed(after).stream()
        .filter(place -> knownBefore.contains(place) && !neededBefore.contains(place))
        .map(place -> "STRICTER " + place + ": can no longer be left out");
  }

  private static Set<String> needed(GraphQLSchema schema) {
    return places(schema, true);
  }

  private static Set<String> known(GraphQLSchema schema) {
    return places(schema, false);
  }

  private static Set<String> places(GraphQLSchema schema, boolean neededOnly) {
    Set<String> places = new TreeSet<>();
    for (var type : schema.getAllTypesAsList()) {
      if (type instanceof GraphQLInputObjectType input) {
        input.getFieldDefinitions().stream()
            .filter(field -> !neededOnly || needed(field.getType(), field.hasSetDefaultValue()))
            .forEach(field -> places.add(input.getName() + "." + field.getName()));
      } else if (type instanceof GraphQLFieldsContainer container) {
        container.getFieldDefinitions().stream()
            .map(field -> arguments(container, field, neededOnly))
            .flatMap(Collection::stream)
            .forEach(places::add);
      }
    }
    return places;
  }

  private static List<String> arguments(
      GraphQLFieldsContainer owner, GraphQLFieldDefinition field, boolean neededOnly) {
    return field.getArguments().stream()
        .filter(
            argument -> !neededOnly || needed(argument.getType(), argument.hasSetDefaultValue()))
        .map(GraphQLArgument::getName)
        .map(name -> owner.getName() + "." + field.getName() + "(" + name + ")")
        .toList();
  }

  private static boolean needed(GraphQLType type, boolean hasDefault) {
    return GraphQLTypeUtil.isNonNull(type) && !hasDefault;
  }
}
