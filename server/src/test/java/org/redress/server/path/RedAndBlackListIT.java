package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.server.Answer;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A county publishes how it ranks merchants, a quarter passes with complaints, pledges and scores,
 * and the best and the worst are published with everything that led there. The lists are made again
 * from the log and name the same merchants.
 */
class RedAndBlackListIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String COUNTY = "ORG-350102";
  private static final String LISTS = "ML-SF-county-2026-04-01-2026-06-30";
  private static final String BEST = Inputs.creditCode(9_001);
  private static final String MIDDLE = Inputs.creditCode(9_002);
  private static final String WORST = Inputs.creditCode(9_003);
  private static final List<String> OUTSIDERS =
      List.of("MERCHANT", "CONSUMER", "MEDIATOR", "AUDITOR", "OVERSIGHT");

  @TempDir static Path data;
  private static ServerUnderTest server;
  private static Story story;

  @BeforeAll
  static void tell() {
    server = ServerUnderTest.on(data);
    story = new Story(server);
    story.then(
        "registerOrganisation",
        "organisationId",
        "ORG-100000",
        "nameZh",
        "样例总局",
        "level",
        "NATIONAL",
        "code",
        "100000",
        "intakeCentre",
        false,
        "validFrom",
        "2018-12-01",
        "occurredAt",
        "2026-01-02T01:00:00Z");
    story.then(
        "registerOrganisation",
        "organisationId",
        COUNTY,
        "nameZh",
        "样例县局",
        "level",
        "COUNTY",
        "parentId",
        "ORG-100000",
        "code",
        "350102",
        "intakeCentre",
        false,
        "validFrom",
        "2018-12-01",
        "occurredAt",
        "2026-01-02T01:00:00Z");
    Stream.of(BEST, MIDDLE, WORST).forEach(RedAndBlackListIT::registerMerchant);
    rulesArePublished();
    quarterPasses();
    story.then(
        "publishMerchantList",
        "formulaId",
        "SF-county",
        "from",
        "2026-04-01",
        "to",
        "2026-06-30",
        "publishedBy",
        COUNTY,
        "occurredAt",
        "2026-07-06T01:00:00Z");
  }

  private static void registerMerchant(String code) {
    story.then(
        "registerMerchant",
        "name",
        "某商户 " + code.substring(13, 17),
        "creditCode",
        code,
        "region",
        "350102",
        "occurredAt",
        "2026-01-03T01:00:00Z");
  }

  private static void rulesArePublished() {
    story.then(
        "publishScoreFormula",
        "formulaId",
        "SF-county",
        "validFrom",
        "2026-04-01",
        "title",
        "样例评分办法",
        "region",
        "350102",
        "publishedBy",
        COUNTY,
        "population",
        "REGISTERED",
        "weights",
        List.of(
            Inputs.map("input", "COMPLAINTS_RECEIVED", "milliPoints", -1_000),
            Inputs.map("input", "PLEDGES_IN_FORCE", "milliPoints", 2_000),
            Inputs.map("input", "INDICATOR_SCORE", "milliPoints", 1, "whenUndefined", 0)),
        "tieBreaks",
        List.of(Inputs.map("input", "RETURNS_CARRIED_OUT", "order", "HIGHER_FIRST")),
        "remainingTies",
        "SHARED_PLACE",
        "top",
        1,
        "bottom",
        1,
        "occurredAt",
        "2026-03-20T01:00:00Z");
    story.then(
        "publishIndicatorSet",
        "setId",
        "IS-county",
        "validFrom",
        "2026-04-01",
        "title",
        "样例指标体系",
        "region",
        "350102",
        "publishedBy",
        COUNTY,
        "classes",
        List.of(
            Inputs.map(
                "code",
                "G1",
                "name",
                "样例通用类",
                "special",
                false,
                "indicators",
                List.of(Inputs.map("code", "G1.1", "text", "样例", "maximum", 10)))),
        "occurredAt",
        "2026-03-20T01:00:00Z");
  }

  private static void quarterPasses() {
    story.then(
        "makePledge",
        "pledgeId",
        "pledge-of-the-best",
        "merchantId",
        "M-" + BEST,
        "kind",
        "GENUINE_GOODS",
        "region",
        "350102",
        "occurredAt",
        "2026-04-02T01:00:00Z");
    story.then(
        "openScheme",
        "schemeId",
        "SCH-county",
        "name",
        "样例优购",
        "region",
        "350102",
        "organisationId",
        COUNTY,
        "occurredAt",
        "2026-04-02T01:00:00Z");
    story.then(
        "joinScheme",
        "schemeId",
        "SCH-county",
        "merchantId",
        "M-" + BEST,
        "occurredAt",
        "2026-04-03T01:00:00Z");
    story.then(
        "openStation",
        "stationId",
        "ST-county",
        "kind",
        "SUPERVISION",
        "name",
        "样例消费维权监督站",
        "place",
        "样例路 1 号",
        "region",
        "350102",
        "organisationId",
        COUNTY,
        "hostMerchantId",
        "M-" + BEST,
        "occurredAt",
        "2026-04-02T01:00:00Z");
    story.then(
        "enrolUnit",
        "unitId",
        "SU-county",
        "kind",
        "SHOP",
        "name",
        "样例店",
        "place",
        "样例路 1 号",
        "region",
        "350102",
        "level",
        "PROVINCE",
        "organisationId",
        COUNTY,
        "merchantId",
        "M-" + BEST,
        "occurredAt",
        "2026-04-02T01:00:00Z");
    story.then(
        "awardUnit",
        "unitId",
        "SU-county",
        "level",
        "PROVINCE",
        "awardedBy",
        "样例联席会议",
        "occurredAt",
        "2026-06-02T01:00:00Z");
    complain("list-case-1");
    complain("list-case-2");
    story.then(
        "scoreIndicators",
        "subject",
        "UNIT",
        "subjectId",
        "SU-county",
        "setId",
        "IS-county",
        "from",
        "2026-04-01",
        "to",
        "2026-06-30",
        "scores",
        List.of(Inputs.map("code", "G1.1", "points", 9)),
        "scoredBy",
        COUNTY,
        "region",
        "350102",
        "occurredAt",
        "2026-07-02T01:00:00Z");
  }

  private static void complain(String caseId) {
    Map<String, Object> filing = Inputs.filing(caseId, "350102", WORST);
    Object[] input =
        filing.entrySet().stream()
            .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
            .toArray();
    story.then("fileComplaint", input);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode lists() {
    return story
        .see(
            """
            { merchantList(id: "%s") { stage edition ranked formulaVersion
              red { merchantId place milliPoints components { input value milliPoints } }
              black { merchantId milliPoints rectified { description } }
              measures { id colour kind } } }
            """
                .formatted(LISTS))
        .get("merchantList");
  }

  @Test
  void listsShowWhoIsOnThemAndWhy() {
    JsonNode lists = lists();
    assertThat(lists.get("ranked").asInt()).isEqualTo(3);
    JsonNode best = lists.at("/red/0");
    assertThat(best.get("merchantId").asString()).isEqualTo("M-" + BEST);
    assertThat(best.get("milliPoints").asLong()).isEqualTo(2_000 + 9_000);
    assertThat(best.get("components").toString())
        .isEqualTo(
            "[{\"input\":\"COMPLAINTS_RECEIVED\",\"value\":0,\"milliPoints\":0},"
                + "{\"input\":\"PLEDGES_IN_FORCE\",\"value\":1,\"milliPoints\":2000},"
                + "{\"input\":\"INDICATOR_SCORE\",\"value\":9000,\"milliPoints\":9000},"
                + "{\"input\":\"RETURNS_CARRIED_OUT\",\"value\":0,\"milliPoints\":0}]");
    assertThat(lists.at("/black/0/merchantId").asString()).isEqualTo("M-" + WORST);
    assertThat(lists.at("/black/0/milliPoints").asLong()).isEqualTo(-2_000);
  }

  @Test
  void listsMadeAgainFromTheLogNameTheSameMerchants() {
    JsonNode ranking =
        story
            .see(
                """
                { merchantRanking(formulaId: "SF-county", from: "2026-04-01", to: "2026-06-30") {
                  ranked unranked red black sameAsPublished scores { merchantId place } } }
                """)
            .get("merchantRanking");
    assertThat(ranking.get("sameAsPublished").asBoolean()).isTrue();
    assertThat(ranking.at("/red/0").asString()).isEqualTo("M-" + BEST);
    assertThat(ranking.at("/scores/1/merchantId").asString()).isEqualTo("M-" + MIDDLE);
    JsonNode before =
        story
            .see(
                """
                { merchantRanking(formulaId: "SF-county", from: "2026-04-01", to: "2026-06-30",
                  asOfCommit: 6) { ranked red } }
                """)
            .get("merchantRanking");
    assertThat(before.get("ranked").asInt()).isEqualTo(3);
    assertThat(before.get("red").size()).isEqualTo(3);
  }

  @Test
  void measuresFollowFromTheListAndWhoIsOnTheBlackOneMayPutItRight() {
    story.then(
        "takeMerchantMeasure",
        "listId",
        LISTS,
        "merchantId",
        "M-" + BEST,
        "kind",
        "FEE_REDUCTION",
        "description",
        "减免摊位费",
        "takenBy",
        COUNTY,
        "occurredAt",
        "2026-07-07T01:00:00Z");
    story.refused(
        "MEASURE_NOT_FOR_LIST",
        "takeMerchantMeasure",
        "listId",
        LISTS,
        "merchantId",
        "M-" + MIDDLE,
        "kind",
        "SUPERVISION",
        "description",
        "重点监管",
        "takenBy",
        COUNTY,
        "occurredAt",
        "2026-07-07T01:00:00Z");
    story.then(
        "rectifyMerchant",
        "listId",
        LISTS,
        "merchantId",
        "M-" + WORST,
        "description",
        "已退款",
        "confirmedBy",
        COUNTY,
        "occurredAt",
        "2026-07-08T01:00:00Z");
    assertThat(lists().at("/measures/0/colour").asString()).isEqualTo("RED");
    assertThat(lists().at("/black/0/rectified/description").asString()).isEqualTo("已退款");
  }

  @Test
  void outsidersSeeTheScoresOfListedMerchantsAloneAndAMerchantItsOwn() {
    assertThat(scores(MIDDLE, "CONSUMER", "public")).isEmpty();
    assertThat(scores(MIDDLE, "MERCHANT", "M-" + WORST)).isEmpty();
    assertThat(scores(MIDDLE, "MERCHANT", "M-" + MIDDLE)).hasSize(1);
    assertThat(scores(MIDDLE, "OVERSIGHT", "amr:350000")).hasSize(1);
    assertThat(scores(WORST, "CONSUMER", "public"))
        .singleElement()
        .satisfies(score -> assertThat(score.get("colour").asString()).isEqualTo("BLACK"));
  }

  private static List<JsonNode> scores(String code, String role, String organisation) {
    String query =
        "{ merchant(creditCode: \"%s\") { scores { place colour components { input } } } }"
            .formatted(code);
    return ask(query, Map.of(), role, organisation).at("/merchant/scores").valueStream().toList();
  }

  @Test
  void rankingAndScorecardsAreNotForOutsiders() {
    String ranking =
        "{ merchantRanking(formulaId: \"SF-county\", from: \"2026-04-01\", to: \"2026-06-30\")"
            + " { ranked } }";
    String cards = "{ scorecards(subject: UNIT, subjectId: \"SU-county\") { total maximum } }";
    for (String role : List.of("CONSUMER", "MEDIATOR", "MERCHANT")) {
      for (String query : List.of(ranking, cards)) {
        assertThat(ask(query, Map.of(), role, "M-" + WORST).errors().toString())
            .contains("FORBIDDEN");
      }
    }
    assertThat(ask(cards, Map.of(), "MERCHANT", "M-" + BEST).at("/scorecards/0/total").asInt())
        .isEqualTo(9);
  }

  @Test
  void onlyOfficersPublishScoreListAndKeepTheRegisters() {
    Map<String, Map<String, Object>> commands = new LinkedHashMap<>();
    commands.put(
        "publishMerchantList",
        Inputs.map(
            "formulaId",
            "SF-county",
            "from",
            "2026-04-01",
            "to",
            "2026-06-30",
            "publishedBy",
            "x"));
    commands.put("withdrawMerchantList", Inputs.map("listId", LISTS, "reason", "x"));
    commands.put("closeStation", Inputs.map("stationId", "ST-county", "reason", "x"));
    commands.put("removeUnit", Inputs.map("unitId", "SU-county", "reason", "x"));
    commands.put("closeScheme", Inputs.map("schemeId", "SCH-county", "reason", "x"));
    commands.put(
        "correctScorecard",
        Inputs.map(
            "scorecardId",
            "SC-SU-county-IS-county-2026-04-01-2026-06-30",
            "reason",
            "x",
            "scores",
            List.of()));
    for (String role : OUTSIDERS) {
      commands.forEach((mutation, input) ->
          assertThat(send(mutation, input, role).at("/answer/userErrors/0/code").asString())
              .as(mutation + " by " + role)
              .isEqualTo("ROLE_MAY_NOT"));
    }
    assertThat(lists().get("stage").asString()).isEqualTo("PUBLISHED");
  }

  private static Answer send(String mutation, Map<String, Object> input, String role) {
    String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
    return ask(
        "mutation($input: %s!) { answer: %s(input: $input) { userErrors { code } } }"
            .formatted(type, mutation),
        Map.of("input", input),
        role,
        "M-" + WORST);
  }

  private static Answer ask(
      String document, Map<String, Object> variables, String role, String organisation) {
    return Answer.of(
        server.post(
            JSON.writeValueAsString(Map.of("query", document, "variables", variables)),
            "Content-Type",
            "application/json",
            "X-Redress-Actor",
            "person-1; " + role + "; " + organisation));
  }

  @Test
  void registersShowWhatWasEntered() {
    JsonNode seen =
        story.see(
            """
            { station(id: "ST-county") { name openedAt }
              safeUnit(id: "SU-county") { stage awards { id level } }
              scheme(id: "SCH-county") { members }
              indicatorSet(id: "IS-county") { versions { generalClasses indicators } }
              scoreFormula(id: "SF-county") { versions { version weights { input } } } }
            """);
    assertThat(seen.at("/station/name").asString()).isEqualTo("样例消费维权监督站");
    assertThat(seen.at("/safeUnit/stage").asString()).isEqualTo("AWARDED");
    assertThat(seen.at("/scheme/members").asInt()).isEqualTo(1);
    assertThat(seen.at("/indicatorSet/versions/0/indicators").asInt()).isEqualTo(1);
    assertThat(seen.at("/scoreFormula/versions/0/weights").size()).isEqualTo(3);
  }
}
