package org.redress.query.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.events.oversight.FindingRecorded;
import org.redress.events.oversight.RectificationDemanded;
import org.redress.events.oversight.RectificationReported;
import org.redress.events.oversight.ReviewClosed;
import org.redress.events.oversight.ReviewOpened;
import org.redress.events.oversight.ReviewOutcome;
import org.redress.events.oversight.ReviewReason;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.springframework.graphql.test.tester.GraphQlTester;

class OversightQueriesIT {

  private static final Instant AT = Instant.parse("2026-04-20T02:00:00Z");
  private static final LocalDate DUE = LocalDate.parse("2026-05-20");
  private static final String BODY = "ORG-330000";

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    log.append(
        opened("c-1", "V1", "office-a", 0),
        new FindingRecorded("OV-c-1", AT, "V1", "F1", "未在期限内告知", "15"),
        new RectificationDemanded("OV-c-1", AT, "V1", "Z1", "F1", "补发告知书", DUE),
        new RectificationReported("OV-c-1", AT, "V1", "Z1", "已补发", DUE, false),
        new ReviewClosed("OV-c-1", AT, "V1", ReviewOutcome.RECTIFIED, "整改到位"));
    log.append(opened("c-1", "V2", "office-b", 60));
    log.append(opened("c-2", "V1", "office-a", 120));
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    api = OpenApi.of(read.side());
  }

  private static ReviewOpened opened(String caseId, String review, String office, int seconds) {
    return new ReviewOpened(
        "OV-" + caseId,
        AT.plusSeconds(seconds),
        review,
        caseId,
        "330106",
        office,
        BODY,
        List.of(ReviewReason.OVERDUE));
  }

  @AfterAll
  static void close() {
    api.close();
    read.close();
    log.close();
  }

  private static GraphQlTester.Response ofCase(GraphQlTester tester, String caseId) {
    return tester
        .document(
            """
            { oversightOfCase(caseId: "%s") { id version caseId region stage
              reviews { id body officeId reasons openedAt outcome conclusion closedAt
                findings { id finding article at }
                rectifications { id findingId demand demandedAt dueOn report reportedAt late } } } }
            """
                .formatted(caseId))
        .execute();
  }

  @Test
  void oversightBodySeesEveryReviewOfACase() {
    var answer = ofCase(api.as("OVERSIGHT", BODY), "c-1");
    answer.path("oversightOfCase.version").entity(Long.class).isEqualTo(6L);
    answer.path("oversightOfCase.stage").entity(String.class).isEqualTo("OPEN");
    answer
        .path("oversightOfCase.reviews[*].id")
        .entityList(String.class)
        .containsExactly("V1", "V2");
    answer
        .path("oversightOfCase.reviews[0].rectifications[0].report")
        .entity(String.class)
        .isEqualTo("已补发");
    answer
        .path("oversightOfCase.reviews[0].findings[0].article")
        .entity(String.class)
        .isEqualTo("15");
  }

  @Test
  void officeSeesTheReviewsOfItsOwnHandling() {
    ofCase(api.as("OFFICER", "office-b"), "c-1")
        .path("oversightOfCase.reviews[*].id")
        .entityList(String.class)
        .containsExactly("V2");
    ofCase(api.as("OFFICER", "office-c"), "c-1").path("oversightOfCase").valueIsNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MERCHANT", "CONSUMER", "MEDIATOR", "NONE"})
  void otherRolesSeeNothing(String role) {
    forbidden(ofCase(api.as(role, "office-a"), "c-1"));
    forbidden(files(api.as(role, "office-a"), ""));
  }

  @Test
  void filesAreListedByOfficeAndStage() {
    GraphQlTester oversight = api.as("AUDITOR", "audit");
    assertThat(ids(files(oversight, ""))).containsExactly("OV-c-2", "OV-c-1");
    assertThat(ids(files(oversight, "(filter: {officeId: \"office-b\", stage: OPEN})")))
        .containsExactly("OV-c-1");
    assertThat(ids(files(oversight, "(filter: {region: \"330000\", stage: CLOSED})"))).isEmpty();
    assertThat(ids(files(api.as("OFFICER", "office-b"), ""))).containsExactly("OV-c-1");
    forbidden(files(api.as("OFFICER", "office-b"), "(filter: {officeId: \"office-a\"})"));
  }

  @Test
  void trailIsForThoseWhoSeeEveryReviewOfIt() {
    String trail = "{ oversightOfCase(caseId: \"c-1\") { history { edges { node { name } } } } }";
    api.as("OVERSIGHT", BODY)
        .document(trail)
        .execute()
        .path("oversightOfCase.history.edges[*].node.name")
        .entityList(String.class)
        .hasSize(6);
    forbidden(api.as("OFFICER", "office-b").document(trail).execute());
  }

  private static GraphQlTester.Response files(GraphQlTester tester, String arguments) {
    return tester
        .document("{ oversightFiles%s { edges { node { id } } } }".formatted(arguments))
        .execute();
  }

  private static List<String> ids(GraphQlTester.Response answer) {
    return answer.path("oversightFiles.edges[*].node.id").entityList(String.class).get();
  }

  private static void forbidden(GraphQlTester.Response response) {
    response
        .errors()
        .satisfy(errors ->
            assertThat(errors)
                .singleElement()
                .satisfies(
                    error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
  }
}
