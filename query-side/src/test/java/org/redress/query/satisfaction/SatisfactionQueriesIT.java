package org.redress.query.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.survey.SurveyAnswered;
import org.redress.events.survey.SurveySent;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.counter.RegionPath;
import org.redress.query.fixture.ManyCases;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.projection.Recorded;
import org.springframework.graphql.test.tester.GraphQlTester;

class SatisfactionQueriesIT {

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;
  private static List<Recorded> events;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    ManyCases.of(8, 90, false).forEach(log::append);
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    api = OpenApi.of(read.side());
    events = log.everything();
  }

  @AfterAll
  static void close() {
    api.close();
    read.close();
    log.close();
  }

  private static GraphQlTester.Response ask(String arguments) {
    return api.tester()
        .document(
            """
            { satisfaction%s { definition asOfCommit sent answered satisfied notSatisfied unanswered
                responseRate satisfiedShare meanScore scores { score count } } }
            """
                .formatted(arguments))
        .execute();
  }

  @Test
  void countsAreThoseOfTheSurveysSentInThePeriodAndRegion() {
    Random random = new Random(2);
    for (int run = 0; run < 30; run++) {
      String region = List.of("330106", "330000", "*", "US", "990000").get(random.nextInt(5));
      LocalDate from = LocalDate.parse("2025-11-15").plusDays(random.nextInt(150));
      LocalDate to = from.plusDays(random.nextInt(100));
      String place = region.equals("*") ? "" : "region: \"%s\", ".formatted(region);
      var answer = ask("(%speriod: {from: \"%s\", to: \"%s\"})".formatted(place, from, to));
      long sent =
          events.stream()
              .filter(event ->
                  event.event() instanceof SurveySent e
                      && inside(e.region(), e.occurredAt(), region, from, to))
              .count();
      List<SurveyAnswered> answers =
          events.stream()
              .map(Recorded::event)
              .filter(SurveyAnswered.class::isInstance)
              .map(SurveyAnswered.class::cast)
              .filter(e -> inside(e.region(), e.sentAt(), region, from, to))
              .toList();
      answer.path("satisfaction.sent").entity(Long.class).isEqualTo(sent);
      answer.path("satisfaction.answered").entity(Long.class).isEqualTo((long) answers.size());
      answer
          .path("satisfaction.satisfied")
          .entity(Long.class)
          .isEqualTo(answers.stream().filter(SurveyAnswered::satisfied).count());
      answer.path("satisfaction.unanswered").entity(Long.class).isEqualTo(sent - answers.size());
      answer
          .path("satisfaction.scores[*].score")
          .entityList(Integer.class)
          .containsExactly(1, 2, 3, 4, 5);
    }
  }

  private static boolean inside(
      String of, Instant at, String region, LocalDate from, LocalDate to) {
    LocalDate day = PeriodKeys.dayOf(at);
    return RegionPath.of(of).contains(region) && !day.isBefore(from) && !day.isAfter(to);
  }

  @Test
  void figureSaysWhatItCountsAndHowFarItGoes() {
    var answer = ask("");
    answer
        .path("satisfaction.definition")
        .entity(String.class)
        .satisfies(
            text -> assertThat(text).contains("Asia/Shanghai", "4 or 5").doesNotContain("\n"));
    answer.path("satisfaction.asOfCommit").entity(Long.class).isEqualTo(log.log().head());
    answer
        .path("satisfaction.responseRate")
        .entity(Double.class)
        .satisfies(rate -> assertThat(rate).isBetween(0.0, 1.0));
  }

  @Test
  void nothingSentHasNoShares() {
    var answer = ask("(region: \"990000\")");
    answer.path("satisfaction.sent").entity(Long.class).isEqualTo(0L);
    answer.path("satisfaction.responseRate").valueIsNull();
    answer.path("satisfaction.satisfiedShare").valueIsNull();
    answer.path("satisfaction.meanScore").valueIsNull();
  }
}
