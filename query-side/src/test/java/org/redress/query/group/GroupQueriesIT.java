package org.redress.query.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.group.CaseAddedToGroup;
import org.redress.events.group.CaseRemovedFromGroup;
import org.redress.events.group.GroupBasis;
import org.redress.events.group.GroupDisputeClosed;
import org.redress.events.group.GroupDisputeOpened;
import org.redress.events.group.GroupDisputeSettled;
import org.redress.events.group.GroupReportedUp;
import org.redress.events.group.JointHandlingRecorded;
import org.redress.events.group.PartnerBodyInvited;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.springframework.graphql.test.tester.GraphQlTester;

class GroupQueriesIT {

  private static final Instant AT = Instant.parse("2026-04-20T02:00:00Z");

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    for (String id : List.of("c-1", "c-2", "c-3", "c-4")) {
      log.append(CaseStory.of(id, "2026-04-15T08:00:00Z", "330106", "m-1").filed().events());
    }
    log.append(opened("g-1", "c-1", "c-2"), opened("g-2", "c-1", "c-3"));
    log.append(
        new CaseAddedToGroup("g-1", AT, "c-3"),
        new CaseRemovedFromGroup("g-1", AT, "c-2", "另案处理"),
        new PartnerBodyInvited("g-1", AT, "样例消费者协会"),
        new JointHandlingRecorded("g-1", AT, List.of("样例消费者协会"), text("约谈")),
        new GroupReportedUp("g-1", AT, "ORG-330100", text("报告")),
        new GroupDisputeSettled("g-1", AT, List.of("c-1", "c-3"), 420_000, "CNY", text("退款")),
        new GroupDisputeClosed("g-1", AT, "处理完毕"));
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    api = OpenApi.of(read.side());
  }

  private static GroupDisputeOpened opened(String id, String... cases) {
    return new GroupDisputeOpened(
        id, AT, GroupBasis.SAME_OPERATOR, "停业", "m-1", List.of(cases), "330106");
  }

  private static Protected text(String value) {
    return new Protected(PersonalDataKind.FREE_TEXT, "parties", value);
  }

  @AfterAll
  static void close() {
    api.close();
    read.close();
    log.close();
  }

  private static GraphQlTester.Response ask(String document) {
    return api.tester().document(document).execute();
  }

  @Test
  void groupShowsItsCasesAndWhatWasDone() {
    var answer =
        ask(
            """
            { groupDispute(id: "g-1") { stage caseIds version closedBecause
              amountInvolved { amountMinor currency } partners { body }
              jointHandlings { bodies summary } reports { superiorId summary } } }
            """);
    answer.path("groupDispute.stage").entity(String.class).isEqualTo("CLOSED");
    answer.path("groupDispute.caseIds").entityList(String.class).containsExactly("c-1", "c-3");
    answer.path("groupDispute.amountInvolved.amountMinor").entity(Long.class).isEqualTo(420_000L);
    answer
        .path("groupDispute.jointHandlings[*].summary")
        .entityList(String.class)
        .containsExactly("***");
    answer.path("groupDispute.version").entity(Long.class).isEqualTo(8L);
  }

  @Test
  void casesNameTheGroupsTheyBelongTo() {
    var answer = ask("{ cases(orderBy: FILED_AT_ASC) { edges { node { id groupDisputes } } } }");
    answer.path("cases.edges[*].node.id").entityList(String.class).hasSize(4);
    assertThat(groupsOf(answer, 0)).containsExactly("g-1", "g-2");
    assertThat(groupsOf(answer, 1)).isEmpty();
    assertThat(groupsOf(answer, 2)).containsExactly("g-1", "g-2");
    assertThat(groupsOf(answer, 3)).isEmpty();
  }

  private static List<String> groupsOf(GraphQlTester.Response answer, int index) {
    return answer
        .path("cases.edges[%d].node.groupDisputes".formatted(index))
        .entityList(String.class)
        .get();
  }

  @Test
  void complaintsOfOnePersonAgainstOneOperatorAreSuggested() {
    ask("{ possibleDuplicates(caseId: \"c-1\", first: 2) { case { id } samePhone sameName } }")
        .path("possibleDuplicates[*].samePhone")
        .entityList(Boolean.class)
        .containsExactly(true, true);
  }
}
