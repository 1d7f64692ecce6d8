package org.redress.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.query.counter.PeriodKeys;
import org.redress.query.fixture.ManyCases;
import org.redress.query.fixture.OpenApi;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.head.CaseHeads;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Statements against a brute-force sum over the lines of the log. */
class LedgerStatementIT {

  private static final String FIELDS =
      "asOfCommit definition"
          + " balances { currency account openingMinor debitMinor creditMinor closingMinor }";

  @TempDir static Path folder;
  private static OpenLog log;
  private static OpenQuerySide read;
  private static OpenApi api;
  private static List<LedgerLine> oracle;

  @BeforeAll
  static void tell() throws Exception {
    log = OpenLog.in(folder.resolve("log"));
    ManyCases.of(21, 80, false).forEach(log::append);
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

  private static GraphQlTester.Response ask(GraphQlTester tester, String scope, String more) {
    return tester
        .document("{ ledgerStatement(scope: {%s}%s) { %s } }".formatted(scope, more, FIELDS))
        .execute();
  }

  @Test
  void balancesAreTheSumsOfTheLinesOfAnyScopeAndPeriod() {
    Random random = new Random(3);
    LedgerLine any =
        oracle.stream().filter(line -> line.creditCode() != null).findFirst().orElseThrow();
    Map<String, Predicate<LedgerLine>> scopes =
        Map.of(
            "region: \"330000\"",
            line -> line.parties().regions().contains("330000"),
            "officeId: \"samr-330106\"",
            line -> "samr-330106".equals(line.officeId()),
            "creditCode: \"" + any.creditCode() + "\"",
            line -> Objects.equals(any.creditCode(), line.creditCode()),
            "caseId: \"" + any.caseId() + "\"",
            line -> line.caseId().equals(any.caseId()));
    scopes.forEach((scope, inScope) -> {
      assertThat(oracle).as(scope).anyMatch(inScope);
      for (int run = 0; run < 8; run++) {
        LocalDate from = LocalDate.parse("2025-11-15").plusDays(random.nextInt(150));
        LocalDate to = from.plusDays(random.nextInt(120));
        var answer =
            ask(
                api.as("OVERSIGHT", "ORG-330000"),
                scope,
                ", period: {from: \"%s\", to: \"%s\"}".formatted(from, to));
        assertThat(balances(answer))
            .as("%s %s %s", scope, from, to)
            .isEqualTo(expected(inScope, from, to));
      }
      assertThat(balances(ask(api.as("AUDITOR", "audit"), scope, "")))
          .isEqualTo(expected(inScope, LocalDate.MIN, LocalDate.MAX));
    });
  }

  private static List<String> balances(GraphQlTester.Response answer) {
    return answer.path("ledgerStatement.balances").entityList(Map.class).get().stream()
        .map(row ->
            Stream.of(
                    "currency",
                    "account",
                    "openingMinor",
                    "debitMinor",
                    "creditMinor",
                    "closingMinor")
                .map(field -> String.valueOf(row.get(field)))
                .toList()
                .toString())
        .toList();
  }

  private static List<String> expected(
      Predicate<LedgerLine> inScope, LocalDate from, LocalDate to) {
    List<LedgerLine> lines =
        oracle.stream()
            .filter(inScope)
            .filter(line -> !PeriodKeys.dayOf(line.occurredAt()).isAfter(to))
            .toList();
    List<String> rows = new ArrayList<>();
    for (String currency : lines.stream().map(LedgerLine::currency).distinct().sorted().toList()) {
      for (LedgerAccount account : LedgerAccount.values()) {
        long[] before = turnover(lines, currency, account, day -> day.isBefore(from));
        long[] during = turnover(lines, currency, account, day -> !day.isBefore(from));
        int sign = account == LedgerAccount.PROMISED ? -1 : 1;
        long opening = sign * (before[0] - before[1]);
        rows.add(
            List.of(
                    currency,
                    account,
                    opening,
                    during[0],
                    during[1],
                    opening + sign * (during[0] - during[1]))
                .toString());
      }
    }
    return rows;
  }

  private static long[] turnover(
      List<LedgerLine> lines, String currency, LedgerAccount account, Predicate<LocalDate> when) {
    long[] sums = new long[2];
    for (LedgerLine line : lines) {
      if (line.currency().equals(currency) && when.test(PeriodKeys.dayOf(line.occurredAt()))) {
        sums[0] += line.debit() == account ? line.postedMinor() : 0;
        sums[1] += line.credit() == account ? line.postedMinor() : 0;
      }
    }
    return sums;
  }

  @Test
  void linesOfAStatementAreThoseOfItsScope() {
    String caseId = oracle.getLast().caseId();
    api.as("AUDITOR", "audit")
        .document(
            """
            { ledgerStatement(scope: {caseId: "%s"}) { lines(first: 100) { edges { node {
              id debit credit postedMinor eventId evidence mediationId officeId creditCode } } } } }
            """
                .formatted(caseId))
        .execute()
        .path("ledgerStatement.lines.edges[*].node.id")
        .entityList(String.class)
        .satisfies(ids ->
            assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                    oracle.stream()
                        .filter(line -> line.caseId().equals(caseId))
                        .map(LedgerLine::id)
                        .toList()));
  }

  @Test
  void statementOfARegionIsReadByExactKeysWhateverThePeriod() {
    long before = read.finds();
    ask(
            api.as("AUDITOR", "audit"),
            "region: \"330000\"",
            ", period: {from: \"2025-12-03\", to: \"2026-11-05\"}")
        .errors()
        .verify();
    assertThat(read.finds() - before).as("position and counters").isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MERCHANT", "CONSUMER", "MEDIATOR", "NONE"})
  void otherRolesGetNoStatement(String role) {
    refused(ask(api.as(role, "samr-330106"), "region: \"330000\"", ""), "FORBIDDEN");
  }

  @Test
  void officerSeesTheStatementOfTheOwnOfficeOnly() {
    ask(api.as("OFFICER", "samr-330106"), "officeId: \"samr-330106\"", "").errors().verify();
    refused(ask(api.as("OFFICER", "samr-330108"), "officeId: \"samr-330106\"", ""), "FORBIDDEN");
  }

  @Test
  void statementIsAboutExactlyOneThing() {
    refused(ask(api.tester(), "", ""), "INVALID_ARGUMENT");
    refused(ask(api.tester(), "caseId: \"case-1\", region: \"330000\"", ""), "INVALID_ARGUMENT");
    refused(ask(api.tester(), "region: \"浙江\"", ""), "INVALID_ARGUMENT");
  }

  private static void refused(GraphQlTester.Response response, String code) {
    response
        .errors()
        .satisfy(errors ->
            assertThat(errors)
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", code)));
  }
}
