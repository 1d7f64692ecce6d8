package org.redress.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.DomainEvent;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.complaint.Channel;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.Complainant;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintFiled;
import org.redress.events.complaint.Respondent;
import org.redress.events.merchant.MerchantRegistered;
import org.redress.events.ranking.RankedPopulation;
import org.redress.events.ranking.RemainingTies;
import org.redress.events.ranking.ScoreFormulaPublished;
import org.redress.events.ranking.ScoreWeight;
import org.redress.events.ranking.TieBreak;

/** A log in short: merchants of one county and what happened in the second quarter of 2026. */
final class Told {

  static final LocalDate FROM = LocalDate.parse("2026-04-01");
  static final LocalDate TO = LocalDate.parse("2026-06-30");
  private static final String COUNTY = "330106";

  private final List<DomainEvent> events = new ArrayList<>();
  private int cases;

  /** 10:00 in Shanghai on the day. */
  static Instant on(String day) {
    return Instant.parse(day + "T02:00:00Z");
  }

  Told merchants(String... ids) {
    for (String id : ids) {
      merchant(id, COUNTY);
    }
    return this;
  }

  Told merchant(String id, @Nullable String region) {
    return and(
        new MerchantRegistered(
            id, on("2026-01-05"), "商户 " + id, null, null, region, null, null, null));
  }

  Told and(DomainEvent event) {
    events.add(event);
    return this;
  }

  /** Complaints received and closed on 2026-05-10, some of them with an agreement. */
  Told complaints(String merchant, int settled, int notSettled) {
    for (int i = 0; i < settled + notSettled; i++) {
      String id = "c-" + ++cases;
      filed(id, merchant, "2026-05-10");
      closed(id, "2026-05-10", i < settled ? ClosingOutcome.SETTLED : ClosingOutcome.NOT_SETTLED);
    }
    return this;
  }

  Told filed(String id, String merchant, String day) {
    return and(
        new ComplaintFiled(
            id,
            on(day),
            Channel.PLATFORM_12315,
            new Complainant(
                new Protected(PersonalDataKind.NAME, "complainant", "投诉人 001"), null, null),
            new Respondent("商户 " + merchant, null, null, merchant, null),
            COUNTY,
            null,
            null,
            new Protected(PersonalDataKind.FREE_TEXT, "complainant", "样例"),
            List.of(),
            null,
            false,
            false,
            null));
  }

  Told closed(String id, String day, ClosingOutcome outcome) {
    return and(new ComplaintClosed(id, on(day), outcome, null, List.of()));
  }

  Ranking by(ScoreFormulaPublished formula) {
    RankingFold fold = new RankingFold(formula, FROM, TO);
    events.forEach(fold::take);
    return fold.ranking();
  }

  static ScoreFormulaPublished formula(
      RankedPopulation population,
      RemainingTies ties,
      List<TieBreak> breaks,
      ScoreWeight... weights) {
    return new ScoreFormulaPublished(
        "SF-1",
        on("2026-03-20"),
        1,
        FROM,
        "样例评分办法",
        "330100",
        "ORG-330100",
        population,
        List.of(weights),
        breaks,
        ties,
        1,
        1);
  }

  static ScoreFormulaPublished formula(ScoreWeight... weights) {
    return formula(RankedPopulation.REGISTERED, RemainingTies.SHARED_PLACE, List.of(), weights);
  }
}
