package org.redress.query.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.query.casefile.CaseFile;
import org.redress.query.casefile.CaseFiles;
import org.redress.query.casefile.CaseFilter;
import org.redress.query.casefile.CaseOrder;
import org.redress.query.complaint.CaseStage;
import org.redress.query.fixture.ManyCases;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.refund.Refund;
import org.springframework.graphql.test.tester.GraphQlTester;

class MerchantQueriesIT {

  private static final String ALL =
      """
      id version name creditCode address region industry { system code } registeredAt complaints
      closed settled recovered { amountMinor currency } defaults
      pledges { id version merchantId kind stage returnTermDays terms region madeAt endedAt returns
        returned { amountMinor currency } }
      """;

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    ManyCases.of(10, 90, false).forEach(log::append);
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
  void figuresAreThoseOfItsCases() {
    for (int number = 0; number < 12; number++) {
      String id = "m-" + number;
      List<CaseFile> files =
          new CaseFiles(read.store().database())
              .list(
                  new CaseFilter(null, null, id, null, null, null, null, null, null),
                  CaseOrder.FILED_AT_ASC,
                  null,
                  100);
      var answer = ask("{ merchantById(id: \"%s\") { %s } }".formatted(id, ALL));
      answer.errors().verify();
      answer.path("merchantById.complaints").entity(Long.class).isEqualTo((long) files.size());
      answer
          .path("merchantById.closed")
          .entity(Long.class)
          .isEqualTo(files.stream().filter(file -> file.stage() == CaseStage.CLOSED).count());
      long paid =
          files.stream()
              .flatMap(file -> file.refunds().stream())
              .map(Refund::paid)
              .filter(money -> money.currency().equals("CNY"))
              .mapToLong(money -> money.amountMinor())
              .sum();
      long recovered =
          answer.path("merchantById.recovered").entityList(Map.class).get().stream()
              .filter(money -> "CNY".equals(money.get("currency")))
              .mapToLong(money -> ((Number) money.get("amountMinor")).longValue())
              .sum();
      assertThat(recovered).isEqualTo(paid);
    }
  }

  @Test
  void merchantIsFoundByItsCreditCode() {
    ask("{ merchant(creditCode: \"913301060000000012\") { id name } }")
        .path("merchant.id")
        .entity(String.class)
        .isEqualTo("m-2");
    ask("{ merchant(creditCode: \"913301060000000099\") { id } }").path("merchant").valueIsNull();
  }

  @Test
  void merchantThatIsOnlyNamedInComplaintsIsNotThere() {
    assertThat(new Merchants(read.store().database(), log.reader()).find("m-14")).isEmpty();
    ask("{ merchantById(id: \"m-14\") { id } }").path("merchantById").valueIsNull();
  }

  @Test
  void pledgesComeInTheOrderTheyWereMade() {
    ask("{ merchantById(id: \"m-1\") { pledges { id stage returns returned { amountMinor } } } }")
        .path("merchantById.pledges[*].id")
        .entityList(String.class)
        .containsExactly("pledge-0", "pledge-1")
        .path("merchantById.pledges[*].stage")
        .entityList(String.class)
        .containsExactly("SUSPENDED", "ENDED")
        .path("merchantById.pledges[0].returned[0].amountMinor")
        .entity(Long.class)
        .isEqualTo(34_800L);
    ask("{ merchantById(id: \"m-1\") { pledges(first: 1) { id } } }")
        .path("merchantById.pledges[*].id")
        .entityList(String.class)
        .containsExactly("pledge-0");
    ask("{ merchantById(id: \"m-1\") { pledges(first: 101) { id } } }")
        .errors()
        .satisfy(errors ->
            assertThat(errors.getFirst().getExtensions())
                .containsEntry("code", "INVALID_ARGUMENT")
                .containsEntry("allowed", "1 to 100"));
  }

  @Test
  void pledgeIsFoundById() {
    ask("{ pledge(id: \"pledge-1\") { id version kind stage endedAt returns returned { amountMinor currency } } }")
        .errors()
        .verify()
        .path("pledge.version")
        .entity(Integer.class)
        .isEqualTo(4);
    ask("{ pledge(id: \"nobody\") { id } }").path("pledge").valueIsNull();
  }

  @Test
  void answerToACommandShowsMerchantOrPledgeFromTheLogItself() {
    ask("mutation { registerMerchant(input: {merchantId: \"m-1\", name: \"x\"}) { merchant { %s } } }"
            .formatted(ALL))
        .errors()
        .verify()
        .path("registerMerchant.merchant.name")
        .entity(String.class)
        .isEqualTo("商家 1");
    ask("mutation { suspendPledge(input: {pledgeId: \"pledge-0\", reason: \"x\"}) { pledge { version stage } } }")
        .errors()
        .verify()
        .path("suspendPledge.pledge.stage")
        .entity(String.class)
        .isEqualTo("SUSPENDED");
  }

  @Test
  void answerToARefusedCommandShowsNothing() {
    ask("mutation { endPledge(input: {pledgeId: \"pledge-0\", reason: \"x\"}) { pledge { id } userErrors { code } } }")
        .errors()
        .verify()
        .path("endPledge.pledge")
        .valueIsNull()
        .path("endPledge.userErrors[0].code")
        .entity(String.class)
        .isEqualTo("WRONG_STATE");
  }
}
