package org.redress.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Planted changes: each one that breaks a client is named, and one that breaks nobody is not. */
class SchemaChangesTest {

  private static final String BEFORE =
      """
      type Query { case(id: ID!): Case cases(first: Int! = 20, region: String): [Case!]! }
      type Mutation { close(input: CloseInput!): Case }
      interface Numbered { number: Int! }
      type Case implements Numbered { number: Int! stage: Stage! claimed: Int }
      enum Stage { FILED CLOSED }
      input CloseInput { id: ID! reason: String }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "claimed: Int }                  | }                                   | claimed",
        "number: Int! stage: Stage!      | number: Int! stage: Stage           | stage",
        "claimed: Int }                  | claimed: String }                   | claimed",
        "case(id: ID!): Case             | case(id: ID!, at: Int!): Case       | at",
        "region: String                  | region: String!                     | region",
        "', region: String'              | ''                                  | Query.cases",
        "region: String                  | area: String                        | region",
        "first: Int! = 20                | first: Int!                         | first",
        "String): [Case!]!               | String): [Case!]                    | cases",
        "reason: String }                | reason: String! = \"\" }          | reason",
        "id: ID! reason: String          | id: ID! reason: ID                  | reason",
        "id: ID! reason: String          | id: ID! reason: String!             | reason",
        "id: ID! reason: String          | id: ID! reason: String who: ID!     | who",
        "id: ID! reason: String          | id: ID!                             | reason",
        "FILED CLOSED                    | FILED                               | CLOSED",
        "type Case implements Numbered   | type Case                           | Numbered",
        "type Mutation { close(input: CloseInput!): Case } | '' | Mutation",
      })
  void breakingChangeIsNamed(String before, String after, String named) {
    List<String> breaking = change(before, after);

    assertThat(breaking).isNotEmpty();
    assertThat(String.join("\n", breaking)).contains(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "claimed: Int }                  | claimed: Int closedAt: String }",
        "case(id: ID!): Case             | case(id: ID!, at: Int): Case",
        "claimed: Int }                  | claimed: Int! }",
        "id: ID! reason: String          | id: ID! reason: String who: ID",
        "id: ID! reason: String          | id: ID reason: String",
        "first: Int! = 20                | first: Int! = 20, after: String",
      })
  void compatibleChangeIsNotReported(String before, String after) {
    assertThat(change(before, after)).isEmpty();
  }

  private static List<String> change(String before, String after) {
    assertThat(BEFORE).contains(before);
    return SchemaChanges.breaking(
        Schemas.parse(BEFORE), Schemas.parse(BEFORE.replace(before, after)));
  }
}
