package org.redress.server.api;

import graphql.GraphQLContext;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds every value among the variables that does not fit the schema. The engine stops at the first
 * one and names only the variable, which is of little help for an input of thirty fields.
 */
final class VariableFaults {

  private final GraphQLSchema schema;
  private final List<ApiError> faults = new ArrayList<>();

  private VariableFaults(GraphQLSchema schema) {
    this.schema = schema;
  }

  /** The faults in the order of the schema; empty when everything fits. */
  static List<ApiError> find(
      GraphQLSchema schema, OperationDefinition operation, Map<String, Object> variables) {
    var finder = new VariableFaults(schema);
    for (VariableDefinition variable : operation.getVariableDefinitions()) {
      GraphQLType type = finder.type(variable.getType());
      Object value = variables.get(variable.getName());
      boolean leftOut = value == null && variable.getDefaultValue() != null;
      if (type != null && !leftOut) {
        finder.check(List.of(variable.getName()), type, value);
      }
    }
    return finder.faults;
  }

  private @Nullable GraphQLType type(Type<?> written) {
    return switch (written) {
      case NonNullType outer -> {
        GraphQLType inner = type(outer.getType());
        yield inner == null ? null : GraphQLNonNull.nonNull(inner);
      }
      case ListType outer -> {
        GraphQLType inner = type(outer.getType());
        yield inner == null ? null : GraphQLList.list(inner);
      }
      case TypeName name -> schema.getType(name.getName());
      default -> null;
    };
  }

  private void check(List<String> place, GraphQLType type, @Nullable Object value) {
    if (value == null) {
      if (GraphQLTypeUtil.isNonNull(type)) {
        fault(place, "A value is missing", named(type));
      }
      return;
    }
    switch (GraphQLTypeUtil.unwrapNonNull(type)) {
      case GraphQLList list -> items(place, list, value);
      case GraphQLInputObjectType input -> members(place, input, value);
      case GraphQLEnumType values -> {
        if (!(value instanceof String name) || values.getValue(name) == null) {
          fault(place, "The value is not one of " + values.getName(), values);
        }
      }
      case GraphQLScalarType scalar -> scalar(place, scalar, value);
      default -> {}
    }
  }

  private void items(List<String> place, GraphQLList list, Object value) {
    if (value instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        check(inside(place, String.valueOf(i)), list.getWrappedType(), items.get(i));
      }
    } else {
      check(place, list.getWrappedType(), value);
    }
  }

  private void members(List<String> place, GraphQLInputObjectType input, Object value) {
    if (!(value instanceof Map<?, ?> members)) {
      fault(place, "An object is expected", input);
      return;
    }
    for (Object name : members.keySet()) {
      if (input.getFieldDefinition(String.valueOf(name)) == null) {
        fault(inside(place, String.valueOf(name)), "There is no such field", input);
      }
    }
    for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
      boolean leftOut = !members.containsKey(field.getName()) && field.hasSetDefaultValue();
      if (!leftOut) {
        check(inside(place, field.getName()), field.getType(), members.get(field.getName()));
      }
    }
  }

  private void scalar(List<String> place, GraphQLScalarType scalar, Object value) {
    try {
      scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
    } catch (CoercingParseValueException e) {
      fault(place, "The value is not a valid " + scalar.getName(), scalar);
    }
  }

  private void fault(List<String> place, String message, @Nullable GraphQLNamedType type) {
    faults.add(
        new ApiError(ErrorCode.VALIDATION, message, place, Allowed.by(type), List.of(), null));
  }

  private static List<String> inside(List<String> place, String name) {
    List<String> longer = new ArrayList<>(place);
    longer.add(name);
    return List.copyOf(longer);
  }

  private static GraphQLNamedType named(GraphQLType type) {
    return (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type);
  }
}
