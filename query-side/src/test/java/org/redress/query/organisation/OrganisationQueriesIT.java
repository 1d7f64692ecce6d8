package org.redress.query.organisation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.organisation.OrganisationEnded;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.events.organisation.OrganisationRegistered;
import org.redress.events.organisation.OrganisationRenamed;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.springframework.graphql.test.tester.GraphQlTester;

class OrganisationQueriesIT {

  private static final Instant AT = Instant.parse("2026-01-05T02:00:00Z");

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    register("ORG-330000", OrganisationLevel.PROVINCE, null, "330000", "2018-12-01");
    register("ORG-330100", OrganisationLevel.PREFECTURE, "ORG-330000", "330100", "2018-12-01");
    register("ORG-330106", OrganisationLevel.COUNTY, "ORG-330100", "330106", "2018-12-01");
    register("ORG-330114", OrganisationLevel.COUNTY, "ORG-330100", "330114", "2021-04-01");
    log.append(new OrganisationRenamed("ORG-330106", AT.plusSeconds(1), "样例区局", "Sample District"));
    log.append(
        new OrganisationEnded(
            "ORG-330114", AT.plusSeconds(1), LocalDate.parse("2025-12-31"), "区划调整"));
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    api = OpenApi.of(read.side());
  }

  private static void register(
      String id, OrganisationLevel level, @Nullable String parent, String code, String from) {
    log.append(
        new OrganisationRegistered(
            id, AT, "样例局", null, level, parent, code, code, false, LocalDate.parse(from)));
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
  void organisationShowsWhatIsAboveAndBelowIt() {
    var answer =
        ask("{ organisation(id: \"ORG-330100\") { level parent { id } children { id } } }");
    answer.path("organisation.level").entity(String.class).isEqualTo("PREFECTURE");
    answer.path("organisation.parent.id").entity(String.class).isEqualTo("ORG-330000");
    answer
        .path("organisation.children[*].id")
        .entityList(String.class)
        .containsExactly("ORG-330106", "ORG-330114");
  }

  @Test
  void listHoldsThoseOfALevelInARegionThatExistOnADay() {
    assertListed("level: COUNTY, region: \"330000\"", "ORG-330106", "ORG-330114");
    assertListed("level: COUNTY, region: \"330000\", on: \"2020-01-01\"", "ORG-330106");
    assertListed(
        "level: COUNTY, region: \"330100\", on: \"2025-12-31\"", "ORG-330106", "ORG-330114");
    assertListed("level: COUNTY, on: \"2026-01-01\"", "ORG-330106");
    assertListed("first: 2", "ORG-330000", "ORG-330100");
  }

  private static void assertListed(String arguments, String... ids) {
    ask("{ organisations(%s) { id parent { id } } }".formatted(arguments))
        .path("organisations[*].id")
        .entityList(String.class)
        .containsExactly(ids);
  }

  @Test
  void renamedOrganisationKeepsItsFormerName() {
    var answer =
        ask(
            "{ organisation(id: \"ORG-330106\") { nameZh nameEn version formerNames { nameZh } } }");
    answer.path("organisation.nameZh").entity(String.class).isEqualTo("样例区局");
    answer.path("organisation.version").entity(Long.class).isEqualTo(2L);
    answer
        .path("organisation.formerNames[*].nameZh")
        .entityList(String.class)
        .containsExactly("样例局");
  }

  @Test
  void listIsBounded() {
    ask("{ organisations(first: 501) { id } }")
        .errors()
        .expect(error -> "INVALID_ARGUMENT".equals(error.getExtensions().get("code")));
  }
}
