package org.redress.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.LetterStory;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Reports, enforcement cases, letters and consultations over the real schema. */
class ReportQueriesIT {

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    LetterStory.all().forEach(log::append);
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    api = OpenApi.of(read.side());
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
  void reportIsFoundById() {
    ask("""
    { report(id: "report-1") { id version receipt { anonymous target { name } letterId }
        handling { stage flags tests { id endedAt } decision { enforcementId }
          notices { basis } referral { ground } closing { outcome } } } }
    """)
        .errors()
        .verify()
        .path("report.handling.decision.enforcementId")
        .entity(String.class)
        .isEqualTo("enforcement-1");
    ask("{ report(id: \"nobody\") { id } }").path("report").valueIsNull();
  }

  @Test
  void reportsComeNewestFirstPageByPage() {
    var first =
        ask(
            "{ reports(first: 2) { totalCount edges { cursor node { id } } pageInfo { hasNextPage } } }");
    first
        .path("reports.edges[*].node.id")
        .entityList(String.class)
        .containsExactly("report-3", "report-2")
        .path("reports.totalCount")
        .entity(Integer.class)
        .isEqualTo(3)
        .path("reports.pageInfo.hasNextPage")
        .entity(Boolean.class)
        .isEqualTo(true);
    String cursor = first.path("reports.edges[1].cursor").entity(String.class).get();
    ask("{ reports(first: 2, after: \"%s\") { edges { node { id } } } }".formatted(cursor))
        .path("reports.edges[*].node.id")
        .entityList(String.class)
        .containsExactly("report-1");
  }

  @Test
  void reportsAreFilteredByStageAndRegion() {
    ask("{ reports(filter: {region: \"330000\"}) { edges { node { id } } } }")
        .path("reports.edges[*].node.id")
        .entityList(String.class)
        .containsExactly("report-3", "report-1");
    ask("{ reports(filter: {stage: DROPPED, region: \"330106\"}) { totalCount edges { node { id } } } }")
        .path("reports.edges[*].node.id")
        .entityList(String.class)
        .containsExactly("report-3")
        .path("reports.totalCount")
        .entity(Integer.class)
        .isEqualTo(1);
  }

  @Test
  void pageHasItsBounds() {
    ask("{ reports(first: 101) { totalCount } }")
        .errors()
        .satisfy(errors ->
            assertThat(errors.getFirst().getExtensions())
                .containsEntry("code", "INVALID_ARGUMENT")
                .containsEntry("allowed", "1 to 100"));
    ask("{ reports(filter: {region: \"33\"}) { totalCount } }")
        .errors()
        .satisfy(errors ->
            assertThat(errors.getFirst().getExtensions())
                .containsEntry("code", "INVALID_ARGUMENT"));
  }

  @Test
  void enforcementCaseIsFoundById() {
    ask("""
    { enforcementCase(id: "enforcement-1") { version stage flags
        opening { source caseId target { name } origin { source } }
        penalty { kinds fine { amountMinor } refundOrdered { amountMinor } withdrawalGround }
        closing { outcome movedTo } } }
    """)
        .errors()
        .verify()
        .path("enforcementCase.penalty.fine.amountMinor")
        .entity(Long.class)
        .isEqualTo(500_000L)
        .path("enforcementCase.opening.caseId")
        .valueIsNull();
  }

  private static final String HISTORY =
      "history(first: 200) { totalCount edges { node { version name actor payload } } }";

  @Test
  void historyOfAReportIsWholeAndHoldsNothingOfTheReporter() {
    var answer = ask("{ report(id: \"report-1\") { version %s } }".formatted(HISTORY));
    answer
        .errors()
        .verify()
        .path("report.history.edges[*].node.name")
        .entityList(String.class)
        .containsExactly(
            "ReportFiled",
            "ReportTestStarted",
            "ReportTestEnded",
            "ReportVerificationExtended",
            "NewFactsMerged",
            "ReportFilingDecided",
            "ReporterTold",
            "ReportReferredToPolice",
            "ReportClosed")
        .path("report.history.totalCount")
        .entity(Integer.class)
        .isEqualTo(9)
        .path("report.history.edges[*].node.payload")
        .entityList(Object.class)
        .satisfies(payloads ->
            assertThat(payloads.toString())
                .doesNotContain("reporter=")
                .doesNotContain("clue=")
                .doesNotContain("factualBasis=")
                .doesNotContain("content=")
                .doesNotContain("***1234")
                .doesNotContain(CaseStory.CLEAR));
  }

  @Test
  void historyOfAnEnforcementCaseDoesNotNameTheReport() {
    ask("{ enforcementCase(id: \"enforcement-1\") { %s } }".formatted(HISTORY))
        .errors()
        .verify()
        .path("enforcementCase.history.edges[0].node.name")
        .entity(String.class)
        .isEqualTo("EnforcementCaseOpened")
        .path("enforcementCase.history.edges[*].node.payload")
        .entityList(Object.class)
        .satisfies(payloads ->
            assertThat(payloads.toString())
                .doesNotContain("report-1")
                .doesNotContain(CaseStory.CLEAR));
  }

  @Test
  void reportAsItStoodIsTheFoldOfAPrefixAndHoldsNothingOfTheReporter() {
    String fields = "version receipt { anonymous } handling { stage } jurisdiction { withPower }";
    ask("{ report(id: \"report-1\") { asOf(version: 2) { %s } } }".formatted(fields))
        .errors()
        .verify()
        .path("report.asOf.handling.stage")
        .entity(String.class)
        .isEqualTo("TESTING")
        .path("report.asOf")
        .entity(Object.class)
        .satisfies(file ->
            assertThat(file.toString()).doesNotContain(CaseStory.CLEAR).doesNotContain("***"));
    ask("{ report(id: \"report-1\") { asOf(at: \"2020-01-01T00:00:00Z\") { id } } }")
        .path("report.asOf")
        .valueIsNull();
  }

  @Test
  void enforcementCaseAsItStoodIsTheFoldOfAPrefix() {
    ask("{ enforcementCase(id: \"enforcement-1\") { version asOf(version: 1) { version stage } } }")
        .errors()
        .verify()
        .path("enforcementCase.asOf.stage")
        .entity(String.class)
        .isEqualTo("OPEN");
  }

  @Test
  void versionThatNeverWasIsRefused() {
    for (String file :
        new String[] {"report(id: \"report-1\")", "enforcementCase(id: \"enforcement-1\")"}) {
      ask("{ file: %s { asOf(version: 99) { id } } }".formatted(file))
          .errors()
          .satisfy(errors ->
              assertThat(errors.getFirst().getExtensions())
                  .containsEntry("code", "INVALID_ARGUMENT"));
    }
  }

  @Test
  void letterIsFoundByIdAndByEachOfItsFiles() {
    for (String question :
        new String[] {"letter(id: \"letter-1\")", "letterOf(fileId: \"case-1\")"}) {
      ask("{ letter: %s { id entry sender { name } parts { kind fileId } } }".formatted(question))
          .errors()
          .verify()
          .path("letter.parts[*].kind")
          .entityList(String.class)
          .containsExactly("COMPLAINT", "REPORT", "CONSULTATION");
    }
    ask("{ letterOf(fileId: \"report-2\") { id } }").path("letterOf").valueIsNull();
  }

  @Test
  void consultationIsFoundById() {
    ask("{ consultation(id: \"query-2\") { version kind stage way sender { phone } letterId } }")
        .errors()
        .verify()
        .path("consultation.way")
        .entity(String.class)
        .isEqualTo("信访局");
  }

  @Test
  void answerToACommandShowsItsOwnEffect() {
    ask("""
    mutation {
      closeReport(input: {reportId: "report-1", outcome: PENALTY}) {
        report { handling { stage } } commit }
      revokePenalty(input: {enforcementId: "enforcement-1", reason: "x"}) {
        enforcementCase { penalty { revokedAt } } }
      splitLetter(input: {letterId: "letter-1", parts: []}) { letter { parts { fileId } } }
      routeElsewhere(input: {consultationId: "query-2", way: "x"}) { consultation { stage } }
    }
    """)
        .errors()
        .verify()
        .path("closeReport.report.handling.stage")
        .entity(String.class)
        .isEqualTo("CLOSED")
        .path("revokePenalty.enforcementCase.penalty.revokedAt")
        .hasValue()
        .path("splitLetter.letter.parts")
        .entityList(Object.class)
        .hasSize(3)
        .path("routeElsewhere.consultation.stage")
        .entity(String.class)
        .isEqualTo("ROUTED");
  }
}
