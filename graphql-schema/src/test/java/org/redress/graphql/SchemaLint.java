package org.redress.graphql;

import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.simplePrint;
import static graphql.schema.GraphQLTypeUtil.unwrapAll;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The conventions of the API, each broken one named by the place where it is broken. */
final class SchemaLint {

  private static final Pattern TYPE_NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");
  private static final Pattern FIELD_NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern VALUE_NAME = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
  private static final Pattern BOUND = Pattern.compile("\\b1 to [1-9][0-9]*\\b");
  private static final Map<String, String> COMMON_INPUT =
      Map.of("occurredAt", "DateTime", "expectedVersion", "Long", "idempotencyKey", "String");

  private final GraphQLSchema schema;
  private final List<String> broken = new ArrayList<>();

  private SchemaLint(GraphQLSchema schema) {
    this.schema = schema;
  }

  /** Every broken convention; empty for a schema as it should be. */
  static List<String> check(GraphQLSchema schema) {
    var lint = new SchemaLint(schema);
    schema.getAllTypesAsList().stream()
        .filter(type -> !Introspection.isIntrospectionTypes(type.getName()))
        .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
        .forEach(lint::type);
    GraphQLObjectType mutation = schema.getMutationType();
    if (mutation != null) {
      mutation.getFieldDefinitions().forEach(lint::mutation);
    }
    return List.copyOf(lint.broken);
  }

  private void type(GraphQLNamedType type) {
    described(type.getName(), type);
    named(TYPE_NAME, type.getName(), type);
    switch (type) {
      case GraphQLFieldsContainer container ->
          container.getFieldDefinitions().forEach(field -> field(container, field));
      case GraphQLInputObjectType input -> input(input);
      case GraphQLEnumType values ->
          values.getValues().forEach(value -> describedAndNamed(VALUE_NAME, type.getName(), value));
      default -> {}
    }
    if (type instanceof GraphQLObjectType object && type.getName().endsWith("Connection")) {
      connection(object);
    }
  }

  private void field(GraphQLFieldsContainer owner, GraphQLFieldDefinition field) {
    String place = owner.getName() + "." + field.getName();
    describedAndNamed(FIELD_NAME, owner.getName(), field);
    listItems(place, field.getType());
    minorUnits(place, field.getName(), field.getType());
    for (GraphQLArgument argument : field.getArguments()) {
      describedAndNamed(FIELD_NAME, place, argument);
      listItems(place + "(" + argument.getName() + ")", argument.getType());
    }
    if (unwrapAll(field.getType()).getName().endsWith("Connection")) {
      require(simplePrint(field.getType()).endsWith("!"), place, "a connection is never null");
      require(field.getArgument("first") != null, place, "a connection takes first");
      argumentType(place, field, "after", "String");
    }
    bounded(place, field.getArgument("first"));
  }

  private void input(GraphQLInputObjectType type) {
    require(
        type.getName().endsWith("Input") || type.getName().endsWith("Filter"),
        type.getName(),
        "an input type ends with Input or Filter");
    for (var field : type.getFieldDefinitions()) {
      String place = type.getName() + "." + field.getName();
      describedAndNamed(FIELD_NAME, type.getName(), field);
      listItems(place, field.getType());
      minorUnits(place, field.getName(), field.getType());
    }
  }

  private void connection(GraphQLObjectType type) {
    String name = type.getName();
    String edge = name.substring(0, name.length() - "Connection".length()) + "Edge";
    fieldType(type, "edges", "[" + edge + "!]!");
    fieldType(type, "pageInfo", "PageInfo!");
    GraphQLObjectType edgeType = schema.getObjectType(edge);
    if (edgeType != null) {
      fieldType(edgeType, "cursor", "String!");
      GraphQLFieldDefinition node = edgeType.getFieldDefinition("node");
      require(node != null && isNonNull(node.getType()), edge + ".node", "is there, never null");
    }
  }

  private void mutation(GraphQLFieldDefinition field) {
    String place = "Mutation." + field.getName();
    GraphQLArgument input = field.getArgument("input");
    boolean oneInput = field.getArguments().size() == 1 && input != null;
    require(oneInput && isNonNull(input.getType()), place, "takes exactly one input, never null");
    if (oneInput && unwrapAll(input.getType()) instanceof GraphQLInputObjectType type) {
      COMMON_INPUT.forEach((name, expected) -> {
        var common = type.getFieldDefinition(name);
        require(
            common != null && simplePrint(common.getType()).equals(expected),
            type.getName() + "." + name,
            "every mutation's input has it, as " + expected);
      });
    }
    GraphQLType answer = unwrapNonNull(field.getType());
    require(
        isNonNull(field.getType())
            && answer instanceof GraphQLObjectType object
            && object.getInterfaces().stream().anyMatch(i -> i.getName().equals("MutationPayload")),
        place,
        "answers with a type that implements MutationPayload, never null");
  }

  private void bounded(String place, GraphQLArgument first) {
    if (first == null) {
      return;
    }
    require(
        simplePrint(first.getType()).equals("Int!") && first.hasSetDefaultValue(),
        place + "(first)",
        "is Int! with a default");
    String text = first.getDescription();
    require(
        text != null && BOUND.matcher(text).find(), place + "(first)", "says its bound: 1 to n");
  }

  private void listItems(String place, GraphQLType type) {
    GraphQLType bare = unwrapNonNull(type);
    if (bare instanceof GraphQLList list) {
      require(isNonNull(list.getWrappedType()), place, "list items are never null");
      listItems(place, list.getWrappedType());
    }
  }

  private void minorUnits(String place, String name, GraphQLType type) {
    if (name.endsWith("Minor")) {
      require(unwrapAll(type).getName().equals("Long"), place, "money is whole minor units: Long");
    }
  }

  private void fieldType(GraphQLObjectType type, String name, String expected) {
    GraphQLFieldDefinition field = type.getFieldDefinition(name);
    require(
        field != null && simplePrint(field.getType()).equals(expected),
        type.getName() + "." + name,
        "is there, as " + expected);
  }

  private void argumentType(
      String place, GraphQLFieldDefinition field, String name, String expected) {
    GraphQLArgument argument = field.getArgument(name);
    require(
        argument != null && simplePrint(argument.getType()).equals(expected),
        place + "(" + name + ")",
        "is there, as " + expected);
  }

  private void describedAndNamed(Pattern pattern, String owner, GraphQLNamedSchemaElement element) {
    String place = owner + "." + element.getName();
    described(place, element);
    named(pattern, place, element);
  }

  private void described(String place, GraphQLNamedSchemaElement element) {
    String text = element.getDescription();
    require(text != null && !text.isBlank(), place, "is described");
  }

  private void named(Pattern pattern, String place, GraphQLNamedSchemaElement element) {
    require(pattern.matcher(element.getName()).matches(), place, "is named like " + pattern);
  }

  private void require(boolean holds, String place, String rule) {
    if (!holds) {
      broken.add(place + ": " + rule);
    }
  }
}
