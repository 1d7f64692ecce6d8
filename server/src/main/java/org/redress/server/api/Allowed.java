package org.redress.server.api;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what the schema allows in a place. */
final class Allowed {

  private static final String BETWEEN = ", ";

  private Allowed() {}

  /** What a value of the type may be, or which fields it has; null when the type says nothing. */
  static @Nullable String by(@Nullable GraphQLNamedType type) {
    return switch (type) {
      case GraphQLEnumType values ->
          values.getValues().stream()
              .map(GraphQLEnumValueDefinition::getName)
              .collect(Collectors.joining(BETWEEN));
      case GraphQLInputObjectType input ->
          input.getFieldDefinitions().stream()
              .map(GraphQLInputObjectField::getName)
              .collect(Collectors.joining(BETWEEN));
      case GraphQLFieldsContainer container ->
          container.getFieldDefinitions().stream()
              .map(GraphQLFieldDefinition::getName)
              .collect(Collectors.joining(BETWEEN));
      case GraphQLScalarType scalar -> scalar.getDescription();
      case null, default -> null;
    };
  }

  /** The arguments of the field that the names lead to from a root; null when there is none. */
  static @Nullable String arguments(GraphQLSchema schema, List<String> fields) {
    for (var root : new GraphQLNamedType[] {schema.getQueryType(), schema.getMutationType()}) {
      GraphQLFieldDefinition field = field(root, fields);
      if (field != null) {
        return field.getArguments().stream()
            .map(GraphQLArgument::getName)
            .collect(Collectors.joining(BETWEEN));
      }
    }
    return null;
  }

  private static @Nullable GraphQLFieldDefinition field(
      @Nullable GraphQLNamedType root, List<String> fields) {
    GraphQLNamedType owner = root;
    GraphQLFieldDefinition found = null;
    for (String name : fields) {
      found =
          owner instanceof GraphQLFieldsContainer container
              ? container.getFieldDefinition(name)
              : null;
      if (found == null) {
        return null;
      }
      owner = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(found.getType());
    }
    return found;
  }
}
