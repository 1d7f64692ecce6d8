package org.redress.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.redress.events.fact.BenchmarkImported;
import org.redress.events.fact.FactPeriod;
import org.redress.events.fact.FactPrecision;
import org.redress.events.fact.FactSource;
import org.redress.events.fact.FactValue;
import org.redress.events.fact.ImportedFactWithdrawn;
import org.redress.events.fact.MemberReportImported;
import org.redress.events.fact.NeighbourFactImported;
import org.redress.events.outreach.ComparisonTestPublished;
import org.redress.events.outreach.OutreachCancelled;
import org.redress.events.outreach.OutreachCorrected;
import org.redress.events.outreach.OutreachHeld;
import org.redress.events.outreach.OutreachPlanned;
import org.redress.events.outreach.OutreachProfile;
import org.redress.events.outreach.OutreachReach;
import org.redress.events.partner.MechanismKind;
import org.redress.events.partner.MechanismSetUp;
import org.redress.events.partner.PartnerJoined;
import org.redress.events.partner.PartnerLeft;
import org.redress.events.warning.WarningKind;
import org.redress.events.warning.WarningPublished;
import org.redress.events.warning.WarningWithdrawn;

/** Samples of what is told to the public, of partners, and of facts that others counted. */
final class OutreachSamples {

  private static final Instant AT = Instant.parse("2026-04-20T03:30:00.125Z");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
  private static final Classification CLASS = new Classification("12315", "服务");
  private static final OutreachProfile PROFILE =
      new OutreachProfile("样例:消费维权进社区", "进社区", "350102", "样例局");
  private static final FactSource SOURCE = new FactSource("样例执法局", "样例年报", DAY, "样例〔2026〕1号");
  private static final FactPeriod YEAR =
      new FactPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

  private OutreachSamples() {}

  static List<DomainEvent> all() {
    return Stream.of(warnings(), activities(), partners(), facts()).flatMap(List::stream).toList();
  }

  private static List<DomainEvent> warnings() {
    return List.of(
        new WarningPublished(
            "W-2026-000001",
            AT,
            WarningKind.WARNING,
            "2026-1",
            "350102",
            "样例:预付卡",
            "样例:理性消费",
            CLASS,
            new Classification("12315", "合同"),
            "样例局"),
        new WarningWithdrawn("W-2026-000001", AT, "样例:情况改变"));
  }

  private static List<DomainEvent> activities() {
    String id = "OA-2026-000001";
    return List.of(
        new OutreachPlanned(id, AT, PROFILE, DAY),
        new OutreachHeld(id, AT, PROFILE, DAY, new OutreachReach(200, 120, 5)),
        new OutreachCorrected(id, AT, new OutreachReach(230, 120, 5), "样例:漏计"),
        new OutreachCancelled(id, AT, "样例:改期"),
        new ComparisonTestPublished(id, AT, PROFILE, CLASS, 27, 33, 50));
  }

  private static List<DomainEvent> partners() {
    String id = "CM-2026-000001";
    return List.of(
        new MechanismSetUp(id, AT, MechanismKind.GROUP_DISPUTES, "样例:协作机制", "350102"),
        new PartnerJoined(id, AT, "样例法院"),
        new PartnerLeft(id, AT, "样例法院", "样例:机构改革"));
  }

  private static List<DomainEvent> facts() {
    return List.of(
        new MemberReportImported(
            "IF-000000000000000000000001",
            AT,
            "CM-2026-000001",
            27,
            value(219_500, 0, "件"),
            value(95, 0, "PERCENT"),
            "630000",
            YEAR,
            SOURCE,
            "样例:来源更正"),
        new BenchmarkImported(
            "IF-000000000000000000000002",
            AT,
            "firstCheck.onTime",
            value(9861, 2, "PERCENT"),
            "CN",
            YEAR,
            SOURCE,
            "样例:来源更正"),
        new NeighbourFactImported(
            "IF-000000000000000000000003",
            AT,
            "enforcement.finesAndForfeits",
            value(592, 0, "万元"),
            "320585",
            YEAR,
            SOURCE,
            "样例:来源更正"),
        new ImportedFactWithdrawn("IF-000000000000000000000003", AT, "样例:来源更正"));
  }

  private static FactValue value(long amount, int decimals, String unit) {
    return new FactValue(amount, decimals, FactPrecision.ABOUT, unit);
  }
}
