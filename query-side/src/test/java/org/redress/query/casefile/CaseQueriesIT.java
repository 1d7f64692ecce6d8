package org.redress.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.query.fixture.ManyCases;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;

class CaseQueriesIT {

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    ManyCases.of(5, 60, false).forEach(log::append);
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    api = OpenApi.of(read.side());
  }

  @AfterAll
  static void close() {
    api.close();
    read.close();
    log.close();
  }

  @Test
  void pagesHoldEveryCaseOnceNewestFirst() {
    List<String> ids = new ArrayList<>();
    String after = null;
    do {
      var answer =
          api.tester()
              .document(
                  """
                  query Page($after: String) {
                    cases(first: 7, after: $after) {
                      totalCount
                      edges { node { id filedAt } }
                      pageInfo { hasNextPage endCursor }
                    }
                  }
                  """)
              .variable("after", after)
              .execute();
      answer.path("cases.totalCount").entity(Integer.class).isEqualTo(60);
      ids.addAll(answer.path("cases.edges[*].node.id").entityList(String.class).get());
      boolean more = answer.path("cases.pageInfo.hasNextPage").entity(Boolean.class).get();
      after = more ? answer.path("cases.pageInfo.endCursor").entity(String.class).get() : null;
    } while (after != null);
    assertThat(ids).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void oneCaseShowsEverything() {
    api.tester()
        .document(
            """
            { case(id: "case-7") {
                id version stage channel complainant { name phone address }
                respondent { name address creditCode merchantId } region
                problemClass { system code } objectClass { code } facts remedies
                claimed { amountMinor currency } publicityConsent entrustConsent filedAt pickedUpAt
                officer decidedAt refusalGround withdrawnAt closedAt outcome reopenedCount flags
                origin { source record } sourceResult
                mediations { id stage openedAt mediator complainantConsent respondentConsent sessions
                  endedAt terminationGround terms { number type amountMinor performBy text }
                  total { amountMinor currency } }
                refunds { id stage source mediationId agreedAt dueOn total { amountMinor currency }
                  lines { type amountMinor } paid { amountMinor } outstanding { amountMinor }
                  payments { id paidAt amount { amountMinor } evidence reversedAt } }
                surveys { id channel sentAt answeredAt score yes satisfied }
                history(first: 2) { totalCount edges { cursor node {
                  commit version eventId name actor role organisation recordedAt occurredAt command
                  payload } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
                asOf(version: 1) { version stage }
            } }
            """)
        .execute()
        .errors()
        .verify()
        .path("case.asOf.stage")
        .entity(String.class)
        .isEqualTo("FILED")
        .path("case.history.edges[0].node.name")
        .entity(String.class)
        .isEqualTo("ComplaintFiled")
        .path("case.history.edges[0].node.payload.complainant.name")
        .entity(String.class)
        .isEqualTo("王***");
  }

  @Test
  void unknownCaseIsNull() {
    api.tester().document("{ case(id: \"nobody\") { id } }").execute().path("case").valueIsNull();
  }
}
