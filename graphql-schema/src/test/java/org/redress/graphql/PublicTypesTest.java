package org.redress.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What can be reached from the questions for the public: a type that joins them is a decision, so
 * it has to be written down here.
 */
class PublicTypesTest {

  private static final GraphQLSchema SCHEMA = Schemas.merged();

  @Test
  void publicReachesItsOwnTypesAlone() {
    Set<String> reached = new TreeSet<>();
    SCHEMA.getQueryType().getFieldDefinitions().stream()
        .filter(field -> field.hasAppliedDirective("public"))
        .forEach(field -> reach(field, reached));

    assertThat(reached)
        .containsExactly(
            "Classification",
            "PageInfo",
            "PublicComplaint",
            "PublicComplaintConnection",
            "PublicComplaintEdge",
            "PublicPledge",
            "PublicRecord",
            "PublicRecordConnection",
            "PublicRecordEdge");
  }

  private static void reach(GraphQLFieldDefinition field, Set<String> reached) {
    if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer type
        && reached.add(type.getName())) {
      type.getFieldDefinitions().forEach(inner -> reach(inner, reached));
    }
  }
}
