package org.redress.query.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.events.clock.ClockEnded;
import org.redress.events.clock.ClockOutcome;
import org.redress.events.clock.ClockStarted;
import org.redress.events.clock.DeadlineMissed;
import org.redress.events.clock.Duty;
import org.redress.events.clock.FileKind;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.intake.DuplicateConfirmed;
import org.redress.events.intake.DuplicateSign;
import org.redress.events.intake.DuplicateSuggested;
import org.redress.events.oversight.ReviewReason;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.ClockStory;
import org.redress.query.fixture.ManyCases;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.fixture.Recordings;
import org.redress.query.projection.Recorded;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The queue against reasons found by going through all cases. */
class ReviewQueueIT {

  private static final Instant AT = Instant.parse("2026-05-20T02:00:00Z");

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;
  private static Map<String, QueuedCase> oracle;
  private static Map<String, Integer> limits;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    ManyCases.of(9, 120, false).forEach(log::append);
    log.append(late("late-done").events());
    log.append(
        started("late-done", Duty.MEDIATION),
        missed("late-done", Duty.MEDIATION),
        ended("late-done", ClockOutcome.LATE));
    log.append(late("late-open").events());
    log.append(started("late-open", Duty.MEDIATION), missed("late-open", Duty.MEDIATION));
    log.append(late("in-time").events());
    log.append(
        started("in-time", Duty.MEDIATION),
        missed("in-time", Duty.MEDIATION),
        ended("in-time", ClockOutcome.MET));
    log.append(late("right").events());
    log.append(
        started("right", Duty.JUDICIAL_CONFIRMATION), missed("right", Duty.JUDICIAL_CONFIRMATION));
    log.append(
        late("slow")
            .accepted()
            .later(Duration.ofDays(700))
            .closed(ClosingOutcome.SETTLED)
            .events());
    log.append(late("refused-first").refused().events());
    log.append(late("settled-there").accepted().closed(ClosingOutcome.SETTLED).events());
    log.append(late("refused-only").refused().events());
    log.append(late("failed-there").accepted().closed(ClosingOutcome.NOT_SETTLED).events());
    confirm("refused-first", "settled-there");
    confirm("refused-only", "failed-there");
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    api = OpenApi.of(read.side());
    List<Recorded> events = log.everything();
    oracle = new TreeMap<>(Recordings.fold(new ReviewQueueProjection.Cases(), events));
    limits =
        new ReviewQueue(read.store().database())
            .handlingTimes().stream()
                .filter(ofClass -> ofClass.limit().isPresent())
                .collect(
                    Collectors.toMap(UnusualTime::classKey, ofClass -> ofClass.limit().getAsInt()));
  }

  private static CaseStory late(String id) {
    return CaseStory.of(id, "2026-04-15T08:00:00Z", "330106", "m-1").filed();
  }

  private static ClockStarted started(String id, Duty duty) {
    ClockStarted mediation = new ClockStory(id).started(ClockStory.DUE);
    return new ClockStarted(
        id,
        FileKind.CASE,
        mediation.occurredAt(),
        duty + "-1",
        duty,
        mediation.region(),
        mediation.rule(),
        mediation.startDay(),
        mediation.due(),
        null);
  }

  private static DeadlineMissed missed(String id, Duty duty) {
    return new DeadlineMissed(
        id, FileKind.CASE, AT, duty + "-1", duty, LocalDate.parse("2026-05-19"));
  }

  private static ClockEnded ended(String id, ClockOutcome outcome) {
    return new ClockEnded(id, FileKind.CASE, AT.plusSeconds(60), "MEDIATION-1", outcome);
  }

  private static void confirm(String id, String otherId) {
    log.append(
        new DuplicateSuggested(
            id,
            AT,
            "D1",
            otherId,
            List.of(DuplicateSign.SAME_PERSON, DuplicateSign.SAME_OPERATOR),
            "officer-7"),
        new DuplicateConfirmed(id, AT, "D1", otherId));
  }

  @AfterAll
  static void close() {
    api.close();
    read.close();
    log.close();
  }

  private static Set<ReviewReason> reasons(QueuedCase file) {
    Set<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
    reasons.addAll(QueueKeys.certain(file.signs()));
    Ending ending = file.signs().ending();
    Integer limit = limits.get(file.classKey());
    if (ending != null && limit != null && ending.days() > limit) {
      reasons.add(ReviewReason.UNUSUAL_HANDLING_TIME);
    }
    if (file.signs().refused()
        && file.signs().sameDispute().stream()
            .map(oracle::get)
            .anyMatch(
                other -> other.signs().ending() != null && other.signs().ending().succeeded())) {
      reasons.add(ReviewReason.REFUSED_THEN_SUCCEEDED_ELSEWHERE);
    }
    return reasons;
  }

  private static List<String> expected(Predicate<QueuedCase> inScope, Set<ReviewReason> wanted) {
    return oracle.values().stream()
        .filter(inScope)
        .filter(file -> reasons(file).stream().anyMatch(wanted::contains))
        .sorted(Comparator.comparing(QueuedCase::filedAt).thenComparing(QueuedCase::id).reversed())
        .map(QueuedCase::id)
        .toList();
  }

  private static List<String> pages(GraphQlTester tester, String arguments) {
    List<String> ids = new ArrayList<>();
    String after = null;
    do {
      var answer =
          tester
              .document(
                  """
                  { reviewQueue(first: 5%s%s) { edges { cursor node { caseId filedAt region officeId
                      classKey reasons lateDuties { clock duty dueOn done } reopenedCount
                      repeats { caseId confirmed } unsatisfiedSurveys
                      defaults { refundId outstanding { amountMinor currency } } handlingDays
                      succeededElsewhere } }
                    pageInfo { hasNextPage endCursor } } }
                  """
                      .formatted(arguments, after == null ? "" : ", after: \"" + after + "\""))
              .execute();
      answer.errors().verify();
      ids.addAll(answer.path("reviewQueue.edges[*].node.caseId").entityList(String.class).get());
      boolean more = answer.path("reviewQueue.pageInfo.hasNextPage").entity(Boolean.class).get();
      after =
          more ? answer.path("reviewQueue.pageInfo.endCursor").entity(String.class).get() : null;
    } while (after != null);
    return ids;
  }

  @Test
  void queueHoldsExactlyTheCasesWithAReasonPageByPage() {
    GraphQlTester oversight = api.as("OVERSIGHT", "ORG-330000");
    Set<ReviewReason> all = EnumSet.allOf(ReviewReason.class);
    assertThat(pages(oversight, "")).isEqualTo(expected(_ -> true, all));
    assertThat(pages(oversight, ", region: \"330100\""))
        .isEqualTo(expected(file -> file.regions().contains("330100"), all));
    assertThat(pages(oversight, ", officeId: \"samr-330106\", region: \"330200\""))
        .isEqualTo(expected(file -> file.regions().contains("330200"), all));
    for (ReviewReason reason : ReviewReason.values()) {
      List<String> expected = expected(_ -> true, EnumSet.of(reason));
      assertThat(expected.isEmpty()).as("%s", reason).isEqualTo(reason == ReviewReason.SPOT_CHECK);
      assertThat(pages(oversight, ", reasons: [" + reason + "]")).isEqualTo(expected);
    }
  }

  @Test
  void dutyDoneInTimeAfterAllAndRightThatRanOutAreNoReason() {
    assertThat(reasons(oracle.get("late-done"))).contains(ReviewReason.OVERDUE);
    assertThat(reasons(oracle.get("late-open"))).contains(ReviewReason.OVERDUE);
    assertThat(reasons(oracle.get("in-time"))).doesNotContain(ReviewReason.OVERDUE);
    assertThat(reasons(oracle.get("right"))).doesNotContain(ReviewReason.OVERDUE);
  }

  @Test
  void refusedCaseIsQueuedWhenItsDisputeWasSettledElsewhereAndNotOtherwise() {
    assertThat(reasons(oracle.get("refused-first")))
        .contains(ReviewReason.REFUSED_THEN_SUCCEEDED_ELSEWHERE, ReviewReason.REPEATED);
    assertThat(reasons(oracle.get("refused-only")))
        .doesNotContain(ReviewReason.REFUSED_THEN_SUCCEEDED_ELSEWHERE);
    assertThat(reasons(oracle.get("settled-there"))).contains(ReviewReason.REPEATED);
  }

  @Test
  void slowCaseIsUnusualAmongItsClass() {
    assertThat(reasons(oracle.get("slow"))).contains(ReviewReason.UNUSUAL_HANDLING_TIME);
    api.as("AUDITOR", "audit")
        .document("{ handlingTimes { classKey cases medianDays unusualAboveDays rule } }")
        .execute()
        .path("handlingTimes[0].rule")
        .entity(String.class)
        .isEqualTo(UnusualTime.RULE);
  }

  @Test
  void officerSeesTheOwnOfficeOnly() {
    assertThat(pages(api.as("OFFICER", "samr-330106"), "")).isNotEmpty();
    assertThat(pages(api.as("OFFICER", "another-office"), "")).isEmpty();
    forbidden(
        api.as("OFFICER", "another-office")
            .document("{ reviewQueue(officeId: \"samr-330106\") { edges { cursor } } }")
            .execute());
    forbidden(api.as("OFFICER", "samr-330106").document("{ handlingTimes { cases } }").execute());
  }

  @ParameterizedTest
  @ValueSource(strings = {"MERCHANT", "CONSUMER", "MEDIATOR", "NONE"})
  void otherRolesSeeNothing(String role) {
    forbidden(
        api.as(role, "samr-330106").document("{ reviewQueue { edges { cursor } } }").execute());
  }

  @Test
  void cursorOfAnotherReasonIsRefused() {
    GraphQlTester oversight = api.as("OVERSIGHT", "ORG-330000");
    String cursor =
        oversight
            .document("{ reviewQueue(first: 1) { pageInfo { endCursor } } }")
            .execute()
            .path("reviewQueue.pageInfo.endCursor")
            .entity(String.class)
            .get();
    code(
        oversight
            .document(
                "{ reviewQueue(reasons: [OVERDUE], after: \"%s\") { edges { cursor } } }"
                    .formatted(cursor))
            .execute(),
        "INVALID_CURSOR");
  }

  @Test
  void keysOfACaseAreAtMostOneForEachScopeAndMark() {
    assertThat(oracle.values())
        .allSatisfy(file ->
            assertThat(file.keys())
                .hasSameSizeAs(Stream.of(file.keys()).flatMap(List::stream).distinct().toList()));
  }

  private static void forbidden(GraphQlTester.Response response) {
    code(response, "FORBIDDEN");
  }

  private static void code(GraphQlTester.Response response, String code) {
    response
        .errors()
        .satisfy(errors ->
            assertThat(errors)
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", code)));
  }
}
