package org.redress.query.outreach;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.outreach.ComparisonTestPublished;
import org.redress.events.outreach.OutreachCancelled;
import org.redress.events.outreach.OutreachCorrected;
import org.redress.events.outreach.OutreachHeld;
import org.redress.events.outreach.OutreachPlanned;
import org.redress.events.outreach.OutreachProfile;
import org.redress.events.outreach.OutreachReach;
import org.redress.events.partner.MechanismKind;
import org.redress.events.partner.MechanismSetUp;
import org.redress.events.partner.PartnerJoined;
import org.redress.events.partner.PartnerLeft;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.springframework.graphql.test.tester.GraphQlTester;

class OutreachQueriesIT {

  private static final Instant AT = Instant.parse("2024-03-15T02:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2024, 3, 15);
  private static final OutreachProfile PROFILE =
      new OutreachProfile("样例:消费维权进社区", "进社区", "630104", "样例局");

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    log.append(new OutreachPlanned("OA-1", AT, PROFILE, DAY));
    log.append(held("OA-1", 1, 2_000));
    log.append(
        new OutreachCorrected(
            "OA-1", AT.plusSeconds(2), new OutreachReach(2_300, 1_500, 55), "样例:漏计"));
    log.append(new OutreachPlanned("OA-2", AT.plusSeconds(3), PROFILE, DAY));
    log.append(new OutreachCancelled("OA-2", AT.plusSeconds(4), "样例:改期"));
    log.append(new ComparisonTestPublished("OA-3", AT.plusSeconds(5), PROFILE, null, 27, 33, 50));
    log.append(new MechanismSetUp("CM-1", AT, MechanismKind.GROUP_DISPUTES, "样例:协作机制", "630100"));
    log.append(new PartnerJoined("CM-1", AT.plusSeconds(1), "样例法院"));
    log.append(new PartnerJoined("CM-1", AT.plusSeconds(2), "样例消保委"));
    log.append(new PartnerLeft("CM-1", AT.plusSeconds(3), "样例法院", "样例:机构改革"));
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    api = OpenApi.of(read.side());
  }

  private static OutreachHeld held(String id, int second, long leaflets) {
    return new OutreachHeld(
        id, AT.plusSeconds(second), PROFILE, DAY, new OutreachReach(leaflets, 1_500, 55));
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
  void correctedFiguresTakeThePlaceOfTheFirst() {
    var answer =
        ask(
            "{ outreachActivities(stage: HELD, region: \"630000\") { edges { node { id plannedOn"
                + " heldOn reason reach { leaflets advised visitors } } } } }");

    answer
        .path("outreachActivities.edges[*].node.reach.leaflets")
        .entityList(Long.class)
        .containsExactly(2_300L);
    answer
        .path("outreachActivities.edges[0].node.plannedOn")
        .entity(String.class)
        .isEqualTo("2024-03-15");
  }

  @Test
  void activitiesAreListedByStage() {
    ask("{ outreachActivities { edges { node { id stage } } } }")
        .path("outreachActivities.edges[*].node.stage")
        .entityList(String.class)
        .containsExactly("TEST_PUBLISHED", "CANCELLED", "HELD");
    ask("{ outreachActivities(stage: TEST_PUBLISHED) { edges { node { test { brands } } } } }")
        .path("outreachActivities.edges[*].node.test.brands")
        .entityList(Integer.class)
        .containsExactly(33);
  }

  @Test
  void bodyThatLeftIsShownAndNotCounted() {
    var answer = ask("{ mechanisms { members partners { body reason } } }");

    answer.path("mechanisms[0].members").entity(Long.class).isEqualTo(1L);
    answer
        .path("mechanisms[0].partners[*].body")
        .entityList(String.class)
        .containsExactly("样例法院", "样例消保委");
  }
}
