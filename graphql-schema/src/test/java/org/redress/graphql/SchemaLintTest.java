package org.redress.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema keeps its conventions; each convention is proven by a schema that breaks it. */
class SchemaLintTest {

  private static final String GOOD =
      """
      "Questions."
      type Query {
        "Cases."
        cases("Page size, 1 to 100." first: Int! = 20 "Cursor." after: String): CaseConnection!
      }
      "Commands."
      type Mutation {
        "Closes."
        close("What." input: CloseInput!): ClosePayload!
      }
      "To close."
      input CloseInput {
        "Case."
        caseId: ID!
        "When."
        occurredAt: DateTime
        "Version."
        expectedVersion: Long
        "Key."
        idempotencyKey: String
        "Sum."
        amountMinor: Long
        "Parts."
        parts: [Int!]
      }
      "Answer."
      interface MutationPayload {
        "Commit."
        commit: Long
      }
      "Closed."
      type ClosePayload implements MutationPayload {
        "Commit."
        commit: Long
      }
      "A page."
      type CaseConnection {
        "Edges."
        edges: [CaseEdge!]!
        "Place."
        pageInfo: PageInfo!
      }
      "In a list."
      type CaseEdge {
        "Case."
        node: Case!
        "Place."
        cursor: String!
      }
      "A case."
      type Case {
        "Stages."
        stages: [CaseStage!]!
      }
      "Where."
      enum CaseStage {
        "Received."
        FILED
      }
      "Place."
      type PageInfo {
        "More."
        hasNextPage: Boolean!
      }
      "A moment."
      scalar DateTime
      "A number."
      scalar Long
      """;

  @Test
  void schemaKeepsEveryConvention() {
    assertThat(SchemaLint.check(Schemas.merged())).isEmpty();
  }

  @Test
  void goodSampleKeepsEveryConvention() {
    assertThat(SchemaLint.check(Schemas.parse(GOOD))).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"A case.\"`            | ``                    | Case: is described",
        "`\"Stages.\"`            | ``                    | Case.stages: is described",
        "`\"What.\"`              | ``                    | Mutation.close.input: is described",
        "`\"Received.\"`          | ``                    | CaseStage.FILED: is described",
        "`\"Sum.\"`               | ``                    | CloseInput.amountMinor: is described",
        "`\"A moment.\"`          | ``                    | DateTime: is described",
        "FILED                    | filed                 | CaseStage.filed: is named",
        "`stages:`                | `Stages:`             | Case.Stages: is named",
        "`caseId:`                | `case_id:`            | CloseInput.case_id: is named",
        "CaseStage                | case_stage            | case_stage: is named",
        "CloseInput               | CloseData             | CloseData: an input type ends with",
        "`[CaseStage!]!`          | `[CaseStage]!`        | Case.stages: list items",
        "`[Int!]`                 | `[Int]`               | CloseInput.parts: list items",
        "`[CaseEdge!]!`           | `[CaseEdge]!`         | CaseConnection.edges: is there, as",
        "`pageInfo: PageInfo!`    | `pageInfo: PageInfo`  | CaseConnection.pageInfo: is there",
        "`node: Case!`            | `node: Case`          | CaseEdge.node: is there",
        "`cursor: String!`        | `cursor: Int!`        | CaseEdge.cursor: is there",
        "`CaseConnection!`        | `CaseConnection`      | Query.cases: a connection is never null",
        "`first: Int! = 20`       | `size: Int! = 20`     | Query.cases: a connection takes first",
        "`first: Int! = 20`       | `first: Int! `        | Query.cases(first): is Int! with a default",
        "`Page size, 1 to 100.`   | `Page size.`          | Query.cases(first): says its bound",
        "`\"Cursor.\" after: String` | ``                 | Query.cases(after): is there",
        "`input: CloseInput!)`    | `input: CloseInput)`  | Mutation.close: takes exactly one input",
        "`input: CloseInput!)`    | `input: CloseInput! \"Id.\" id: ID!)` | Mutation.close: takes exactly",
        "`input: CloseInput!)`    | `data: CloseInput!)`  | Mutation.close: takes exactly one input",
        "`occurredAt: DateTime`   | `at: DateTime`        | CloseInput.occurredAt: every mutation's",
        "`expectedVersion: Long`  | `expectedVersion: Int` | CloseInput.expectedVersion: every",
        "`idempotencyKey: String` | `key: String`         | CloseInput.idempotencyKey: every",
        "`ClosePayload!`          | `ClosePayload`        | Mutation.close: answers with",
        "`ClosePayload implements MutationPayload` | `ClosePayload` | Mutation.close: answers with",
        "`amountMinor: Long`      | `amountMinor: Float`  | CloseInput.amountMinor: money is whole",
      })
  void brokenConventionIsNamed(String good, String bad, String named) {
    assertThat(GOOD).contains(good);

    assertThat(SchemaLint.check(Schemas.parse(GOOD.replace(good, bad))))
        .anySatisfy(broken -> assertThat(broken).startsWith(named));
  }
}
