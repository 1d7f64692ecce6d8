package org.redress.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.events.odr.FallbackReason;
import org.redress.events.odr.FellBackToAuthority;
import org.redress.events.odr.OdrFailureRecorded;
import org.redress.events.odr.OdrJoined;
import org.redress.events.odr.OdrLeft;
import org.redress.events.odr.OdrSettlementRecorded;
import org.redress.events.odr.SentToOdrEnterprise;

/** Samples of the facts about online dispute resolution. */
final class OdrSamples {

  private static final String CASE = "C-2026-000001";
  private static final String MERCHANT = "M-91350100M000100Y43";
  private static final String ENTERPRISE = "ODR-" + MERCHANT;
  private static final String REGION = "350102";
  private static final Instant SENT = Instant.parse("2026-04-20T02:30:00.125Z");
  private static final Instant LATER = Instant.parse("2026-04-27T02:30:00.125Z");

  private OdrSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new OdrJoined(
            ENTERPRISE,
            Instant.parse("2026-03-02T02:00:00Z"),
            MERCHANT,
            "ORG-350102",
            LocalDate.of(2026, 2, 24),
            REGION),
        new OdrLeft(ENTERPRISE, Instant.parse("2026-06-01T02:00:00Z"), MERCHANT, "样例:停止经营", REGION),
        new SentToOdrEnterprise(
            CASE, SENT, ENTERPRISE, MERCHANT, Instant.parse("2026-04-20T01:30:00.125Z"), REGION),
        new OdrSettlementRecorded(
            CASE,
            LATER,
            ENTERPRISE,
            MERCHANT,
            SENT,
            text("样例:电话协商"),
            text("样例:退款"),
            text("样例:全额退款"),
            42_000,
            "CNY",
            REGION),
        new OdrFailureRecorded(CASE, LATER, ENTERPRISE, MERCHANT, SENT, text("样例:意见不一"), REGION),
        new FellBackToAuthority(
            CASE, LATER, ENTERPRISE, MERCHANT, SENT, FallbackReason.FAILED, REGION));
  }

  private static Protected text(String value) {
    return new Protected(PersonalDataKind.FREE_TEXT, "parties", value);
  }
}
