package org.redress.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.RecoveryType;
import org.redress.events.refund.EvidenceKind;
import org.redress.events.refund.RecoverySource;
import org.redress.query.ledger.LedgerAccount;
import org.redress.query.ledger.LedgerLine;
import org.redress.query.ledger.LedgerLine.Parties;
import org.redress.query.ledger.LedgerLine.Proof;

class LedgerCsvTest {

  private static LedgerLine line(String office, EvidenceKind evidence) {
    return new LedgerLine(
        "e-1-1",
        5L << 10,
        LedgerAccount.PERFORMED,
        LedgerAccount.OWED,
        12_345,
        "CNY",
        RecoveryType.REFUND,
        RecoverySource.MEDIATION,
        Instant.parse("2026-04-30T16:00:00Z"),
        "C-1",
        "R1",
        "P1",
        new Proof("e-1", evidence, null),
        new Parties("330106", List.of("330106"), office, null, null));
  }

  private static String csv(LedgerLine line) throws IOException {
    StringBuilder out = new StringBuilder();
    new LedgerCsv(out).add(line);
    return out.toString();
  }

  @Test
  void rowEndsWithCarriageReturnAndLineFeedAndTellsTheDayOfShanghai() throws IOException {
    assertThat(csv(line("ORG-1", EvidenceKind.BANK_RECEIPT)))
        .isEqualTo(
            "line,event,commit,day,occurred_at,case,refund,payment,mediation,type,source,debit,"
                + "credit,currency,amount_minor,region,office,credit_code,evidence\r\n"
                + "e-1-1,e-1,5,2026-05-01,2026-04-30T16:00:00Z,C-1,R1,P1,,REFUND,MEDIATION,"
                + "PERFORMED,OWED,CNY,12345,330106,ORG-1,,BANK_RECEIPT\r\n");
  }

  @Test
  void fieldWithCommaOrQuoteIsQuoted() throws IOException {
    assertThat(csv(line("a \"b\", c", null))).contains(",330106,\"a \"\"b\"\", c\",,\r\n");
  }
}
