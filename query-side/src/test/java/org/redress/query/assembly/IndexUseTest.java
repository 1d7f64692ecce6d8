package org.redress.query.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** Planted violations: queries that no index serves, and ones that an index does. */
class IndexUseTest {

  private static final IndexUse USE =
      new IndexUse(
          List.of(
              List.of("office", "stage", "-at", "-_id"),
              List.of("office", "-at", "-_id"),
              List.of("regions", "-at", "-_id")));

  private static BsonDocument find(String filter, String sort) {
    return BsonDocument.parse("{filter: %s, sort: %s}".formatted(filter, sort));
  }

  @Test
  void equalFieldsThenOrderIsServedEitherWay() {
    assertThat(USE.of(find("{office: 'a'}", "{at: -1, _id: -1}"))).isPresent();
    assertThat(USE.of(find("{office: 'a'}", "{at: 1, _id: 1}"))).isPresent();
    assertThat(USE.of(find("{office: 'a', at: {$lt: 5}}", "{at: -1, _id: -1}"))).isPresent();
  }

  @Test
  void indexThatFixesMostIsTaken() {
    assertThat(USE.of(find("{stage: 'x', office: 'a'}", "{at: -1, _id: -1}")).orElseThrow())
        .containsExactlyInAnyOrder("office", "stage");
  }

  @Test
  void filterWithoutAnIndexIsNotServed() {
    assertThat(USE.of(find("{stage: 'x'}", "{at: -1, _id: -1}"))).isEmpty();
    assertThat(USE.of(find("{}", "{at: -1, _id: -1}"))).isEmpty();
  }

  @Test
  void orderThatTheIndexDoesNotHaveIsNotServed() {
    assertThat(USE.of(find("{office: 'a'}", "{closed: -1, _id: -1}"))).isEmpty();
    assertThat(USE.of(find("{office: 'a'}", "{at: -1, _id: 1}"))).isEmpty();
    assertThat(USE.of(find("{office: 'a'}", "{at: -1}"))).isEmpty();
  }

  @Test
  void boundIsNoEquality() {
    assertThat(USE.of(find("{office: {$gt: 'a'}}", "{at: -1, _id: -1}"))).isEmpty();
  }
}
