package org.redress.query.scheme;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.merchant.MerchantRegistered;
import org.redress.events.scheme.SchemeClosed;
import org.redress.events.scheme.SchemeJoined;
import org.redress.events.scheme.SchemeLeft;
import org.redress.events.scheme.SchemeOpened;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.springframework.graphql.test.tester.GraphQlTester;

class SchemeQueriesIT {

  private static final Instant AT = Instant.parse("2026-04-20T02:00:00Z");

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    log.append(new MerchantRegistered("m-1", AT, "商户 1", null, null, "330106", null, null, null));
    log.append(new SchemeOpened("S-1", AT, "样例优购", null, "330106", "ORG-330106"));
    log.append(new SchemeOpened("S-2", AT, "样例放心购", null, "330106", "ORG-330106"));
    log.append(new SchemeJoined("S-1", at(1), "m-1", false, 1, "330106"));
    log.append(new SchemeJoined("S-1", at(2), "m-2", false, 2, "330106"));
    log.append(new SchemeLeft("S-1", at(3), "m-1", "退出", 1, "330106"));
    log.append(new SchemeJoined("S-1", at(4), "m-1", true, 2, "330106"));
    log.append(new SchemeJoined("S-2", at(5), "m-1", false, 1, "330106"));
    log.append(new SchemeClosed("S-2", at(6), "期满", 1, "330106"));
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    api = OpenApi.of(read.side());
  }

  private static Instant at(int minutes) {
    return AT.plusSeconds(60L * minutes);
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
  void schemeCountsWhoIsInItAndWhoEverWas() {
    var answer =
        ask("{ schemes(region: \"330100\") { id name members membersEver closedBecause } }");
    answer.path("schemes[*].members").entityList(Integer.class).containsExactly(2, 0);
    answer.path("schemes[*].membersEver").entityList(Integer.class).containsExactly(2, 1);
    answer.path("schemes[1].closedBecause").entity(String.class).isEqualTo("期满");
  }

  @Test
  void merchantShowsItsPartsAndAPartEndsWithTheScheme() {
    var answer =
        ask("{ merchantById(id: \"m-1\") { schemes { schemeId joinedAt leftAt leftBecause } } }");
    answer
        .path("merchantById.schemes[*].schemeId")
        .entityList(String.class)
        .containsExactly("S-1", "S-2");
    answer.path("merchantById.schemes[0].leftAt").valueIsNull();
    answer
        .path("merchantById.schemes[0].joinedAt")
        .entity(String.class)
        .isEqualTo("2026-04-20T02:04:00Z");
    answer.path("merchantById.schemes[1].leftBecause").entity(String.class).isEqualTo("期满");
  }
}
