package org.redress.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The committed snapshot {@code graphql-schema/schema.graphqls} is what a client developer reads
 * and what a reviewer sees change.
 *
 * <p>To refresh it: {@code ./mvnw -pl graphql-schema test -Dredress.schema.update=true}. A change
 * that breaks clients is refused there and named; {@code -Dredress.schema.update=breaking} writes
 * it all the same.
 */
class SchemaSnapshotTest {

  private static final Path SNAPSHOT = Path.of("schema.graphqls");
  private static final String UPDATE = System.getProperty("redress.schema.update", "");

  @Test
  void snapshotIsTheMergedSchema() throws IOException {
    GraphQLSchema merged = Schemas.merged();
    String printed = Schemas.print(merged);
    if (!UPDATE.isEmpty()) {
      refresh(merged, printed);
    }

    assertThat(TextDifference.lines(Files.readString(SNAPSHOT), printed))
        .as(
            "%s is stale; refresh it with ./mvnw -pl graphql-schema test"
                + " -Dredress.schema.update=true",
            SNAPSHOT)
        .isEmpty();
  }

  @Test
  void nothingBreaksWhoeverReadTheSnapshot() throws IOException {
    assertThat(SchemaChanges.breaking(snapshot(), Schemas.merged())).isEmpty();
  }

  @Test
  void printingIsIndependentOfTheOrderOfDefinitions() {
    String oneWay = "type Query { b: B a: A } type A { x: Int } type B { y: Int }";
    String otherWay = "type B { y: Int } type A { x: Int } type Query { a: A b: B }";

    assertThat(Schemas.print(Schemas.parse(oneWay)))
        .isEqualTo(Schemas.print(Schemas.parse(otherWay)));
  }

  @Test
  void staleSnapshotIsShownLineByLine() {
    String snapshot = "type Query {\n  a: Int\n  b: Int\n}\n";
    String merged = "type Query {\n  a: Int!\n  b: Int\n  c: Int\n}\n";

    assertThat(TextDifference.lines(snapshot, merged))
        .containsExactly("-2   a: Int", "+2   a: Int!", "+4   c: Int");
  }

  private static void refresh(GraphQLSchema merged, String printed) throws IOException {
    if (Files.exists(SNAPSHOT)) {
      List<String> breaking = SchemaChanges.breaking(snapshot(), merged);
      assertThat(UPDATE.equals("breaking") ? List.of() : breaking)
          .as("breaks clients; -Dredress.schema.update=breaking writes it all the same")
          .isEmpty();
    }
    Files.writeString(SNAPSHOT, printed);
  }

  private static GraphQLSchema snapshot() throws IOException {
    return Schemas.parse(Files.readString(SNAPSHOT));
  }
}
