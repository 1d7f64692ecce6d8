package org.redress.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.fixture.ManyCases;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.head.CaseHeads;
import org.springframework.graphql.test.tester.GraphQlTester;

class LedgerQueriesIT {

  private static final List<String> REGIONS =
      List.of("330106", "330100", "330000", "110105", "US", "US-NY", "990000");

  private static final List<LedgerAccount> HEADLINE =
      List.of(LedgerAccount.PROMISED, LedgerAccount.PERFORMED);

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;
  private static List<LedgerLine> oracle;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    ManyCases.of(6, 80, false).forEach(log::append);
    read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp();
    api = OpenApi.of(read.side());
    CaseHeads heads = new CaseHeads(log.reader());
    oracle =
        log.everything().stream()
            .flatMap(event -> LedgerProjection.lines(heads, event).stream())
            .toList();
  }

  @AfterAll
  static void close() {
    api.close();
    read.close();
    log.close();
  }

  private static GraphQlTester.Response ask(String arguments, String fields) {
    return api.tester()
        .document("{ recoveredLoss%s { %s } }".formatted(arguments, fields))
        .execute();
  }

  private static List<LedgerLine> inside(String region, LocalDate from, LocalDate to) {
    return oracle.stream()
        .filter(line -> line.parties().regions().contains(region))
        .filter(line -> !PeriodKeys.dayOf(line.occurredAt()).isBefore(from))
        .filter(line -> !PeriodKeys.dayOf(line.occurredAt()).isAfter(to))
        .toList();
  }

  @Test
  void figureIsTheSumOfItsLinesForAnyRegionAndPeriod() {
    Random random = new Random(12);
    for (int run = 0; run < 40; run++) {
      String region = REGIONS.get(random.nextInt(REGIONS.size()));
      LocalDate from = LocalDate.parse("2025-11-15").plusDays(random.nextInt(150));
      LocalDate to = from.plusDays(random.nextInt(120));
      List<LedgerLine> lines = inside(region, from, to);
      var answer =
          ask(
              "(region: \"%s\", period: {from: \"%s\", to: \"%s\"})".formatted(region, from, to),
              """
              asOfCommit performed { currency amountMinor lineCount byType { type amountMinor lineCount } }
              promised { currency amountMinor lineCount }
              """);
      answer.path("recoveredLoss.asOfCommit").entity(Long.class).isEqualTo(log.log().head());
      for (LedgerAccount account : HEADLINE) {
        for (String currency : List.of("CNY", "USD")) {
          assertThat(sum(answer, account, currency))
              .as("%s %s in %s from %s to %s", account, currency, region, from, to)
              .isEqualTo(
                  lines.stream()
                      .filter(line -> line.account() == account)
                      .filter(line -> line.currency().equals(currency))
                      .mapToLong(LedgerLine::amountMinor)
                      .sum());
        }
      }
    }
  }

  private static long sum(GraphQlTester.Response answer, LedgerAccount account, String currency) {
    return answer
        .path("recoveredLoss." + account.name().toLowerCase(Locale.ROOT))
        .entityList(Map.class)
        .get()
        .stream()
        .filter(sum -> currency.equals(sum.get("currency")))
        .mapToLong(sum -> ((Number) sum.get("amountMinor")).longValue())
        .sum();
  }

  @Test
  void partsAddUpToTheirSum() {
    ask("", "performed { amountMinor lineCount byType { type amountMinor lineCount } }")
        .path("recoveredLoss.performed")
        .entityList(Map.class)
        .get()
        .forEach(sum -> {
          List<?> parts = (List<?>) sum.get("byType");
          assertThat(parts).isNotEmpty();
          assertThat(added(parts, "amountMinor"))
              .isEqualTo(((Number) sum.get("amountMinor")).longValue());
          assertThat(added(parts, "lineCount"))
              .isEqualTo(((Number) sum.get("lineCount")).longValue());
        });
  }

  private static long added(List<?> parts, String field) {
    return parts.stream()
        .mapToLong(part -> ((Number) ((Map<?, ?>) part).get(field)).longValue())
        .sum();
  }

  @Test
  void lineAndItsReversalAreBothLeftOutOfTheCount() {
    long payments =
        oracle.stream().filter(line -> line.paymentId() != null && !line.reversal()).count();
    long reversals = oracle.stream().filter(LedgerLine::reversal).count();
    assertThat(reversals).isPositive();
    long counted =
        ask("", "performed { lineCount }")
            .path("recoveredLoss.performed[*].lineCount")
            .entityList(Long.class)
            .get()
            .stream()
            .mapToLong(Long::longValue)
            .sum();
    assertThat(counted).isEqualTo(payments - reversals);
  }

  @Test
  void figureIsReadByExactKeysWhateverThePeriod() {
    long before = read.finds();
    ask("(period: {from: \"1990-02-03\", to: \"2026-11-05\"})", "asOfCommit").errors().verify();
    assertThat(read.finds() - before).as("position and counters").isEqualTo(2);
  }

  @Test
  void linesComeNewestFirstPageByPage() {
    for (String region : List.of("330000", "US")) {
      List<String> ids = new ArrayList<>();
      String after = null;
      do {
        var answer =
            ask(
                "(region: \"%s\", period: {from: \"2025-12-01\", to: \"2026-03-31\"})"
                    .formatted(region),
                """
                lines(first: 9%s) {
                  edges { cursor node { id account type source amountMinor currency occurredAt caseId
                    refundId paymentId reversal region commit } }
                  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
                """
                    .formatted(after == null ? "" : ", after: \"" + after + "\""));
        answer.errors().verify();
        ids.addAll(
            answer.path("recoveredLoss.lines.edges[*].node.id").entityList(String.class).get());
        boolean more =
            answer.path("recoveredLoss.lines.pageInfo.hasNextPage").entity(Boolean.class).get();
        after =
            more
                ? answer.path("recoveredLoss.lines.pageInfo.endCursor").entity(String.class).get()
                : null;
      } while (after != null);
      Comparator<LedgerLine> order =
          Comparator.comparing(LedgerLine::occurredAt).thenComparing(LedgerLine::id);
      assertThat(ids)
          .isEqualTo(
              inside(region, LocalDate.parse("2025-12-01"), LocalDate.parse("2026-03-31")).stream()
                  .sorted(order.reversed())
                  .map(LedgerLine::id)
                  .toList());
    }
  }

  @Test
  void cursorOfAnotherPeriodIsRefused() {
    String cursor =
        ask("", "lines(first: 1) { pageInfo { endCursor } }")
            .path("recoveredLoss.lines.pageInfo.endCursor")
            .entity(String.class)
            .get();
    code(
        ask(
            "(region: \"330000\")",
            "lines(first: 1, after: \"%s\") { pageInfo { endCursor } }".formatted(cursor)),
        "INVALID_CURSOR");
  }

  @Test
  void definitionSaysWhatIsAndWhatIsNotCounted() {
    ask("", "definition")
        .path("recoveredLoss.definition")
        .entity(String.class)
        .satisfies(text ->
            assertThat(text)
                .contains("Asia/Shanghai", "reversal", "Amounts claimed", "pledge")
                .doesNotContain("\n"));
  }

  @Test
  void argumentsThatCannotBeAreRefused() {
    code(ask("(region: \"浙江\")", "asOfCommit"), "INVALID_ARGUMENT");
    code(
        ask("(period: {from: \"2026-01-02\", to: \"2026-01-01\"})", "asOfCommit"),
        "INVALID_ARGUMENT");
    code(ask("", "lines(first: 101) { pageInfo { endCursor } }"), "INVALID_ARGUMENT");
    code(ask("(atLeast: 99999999)", "asOfCommit"), "NOT_YET_VISIBLE");
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
