package org.redress.query.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.events.DomainEvent;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.analysis.AnalysisKind;
import org.redress.events.analysis.AnalysisOrder;
import org.redress.events.analysis.AnalysisReportIssued;
import org.redress.events.fact.BenchmarkImported;
import org.redress.events.fact.FactPeriod;
import org.redress.events.fact.FactPrecision;
import org.redress.events.fact.FactSource;
import org.redress.events.fact.FactValue;
import org.redress.events.fact.ImportedFactWithdrawn;
import org.redress.events.fact.MemberReportImported;
import org.redress.events.fact.NeighbourFactImported;
import org.redress.events.group.GroupBasis;
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
import org.redress.events.signal.GroupSettings;
import org.redress.events.signal.GroupSignalRaised;
import org.redress.events.signal.SignalDismissed;
import org.redress.events.signal.SignalReportedUp;
import org.redress.events.warning.WarningKind;
import org.redress.events.warning.WarningPublished;
import org.redress.events.warning.WarningWithdrawn;
import org.redress.query.fixture.ManyCases;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.fixture.Recordings;

/** Figures of outreach, cooperation, analysis, warning and imported facts, counted from events. */
class OutreachFiguresTest {

  private static final Instant AT = Instant.parse("2024-03-15T02:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2024, 3, 15);
  private static final Scope YEAR =
      new Scope(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), "630000", "CNY", Map.of());
  private static final FactPeriod PERIOD =
      new FactPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
  private static final FactSource SOURCE =
      new FactSource("样例联席会议办公室", "样例年报", LocalDate.of(2025, 1, 20), null);

  private static Recount counted(List<? extends DomainEvent> events) {
    Recount recount = new Recount(FigureSources.all(OpenQuerySide.CALENDARS));
    Recordings.of(events).forEach(recount::take);
    assertThat(recount.parked()).isZero();
    return recount;
  }

  private static void assertFigure(List<? extends DomainEvent> events, String key, long expected) {
    assertThat(value(counted(events), key, YEAR)).as(key).isEqualTo(BigDecimal.valueOf(expected));
  }

  private static BigDecimal value(Recount recount, String key, Scope scope) {
    return recount.value(FigureCatalogue.find(key).orElseThrow(), scope).value();
  }

  @Test
  void correctedActivityCountsItsCorrectedNumbers() {
    List<DomainEvent> events =
        List.of(
            new OutreachPlanned("OA-1", AT, profile("进社区"), DAY),
            new OutreachHeld("OA-1", AT, profile("进社区"), DAY, new OutreachReach(2_000, 1_400, 50)),
            new OutreachCorrected("OA-1", AT, new OutreachReach(2_300, 1_500, 55), "样例:漏计"),
            new OutreachPlanned("OA-2", AT, profile("进校园"), DAY),
            new OutreachCancelled("OA-2", AT, "样例:改期"));

    assertFigure(events, "outreach-activities", 1);
    assertFigure(events, "outreach-planned", 1);
    assertFigure(events, "leaflets", 2_300);
    assertFigure(events, "people-advised", 1_500);
    assertFigure(events, "visitors", 55);
    assertThat(value(counted(events), "leaflets", YEAR.narrowedTo(FigureDimension.SCHEME, "进校园")))
        .isZero();
  }

  @Test
  void comparisonTestCountsFirmsBrandsAndProducts() {
    List<DomainEvent> events =
        List.of(new ComparisonTestPublished("OA-3", AT, profile("比较试验"), null, 27, 33, 50));

    assertFigure(events, "comparison-tests", 1);
    assertFigure(events, "comparison-test-firms", 27);
    assertFigure(events, "comparison-test-brands", 33);
    assertFigure(events, "comparison-test-products", 50);
  }

  @Test
  void partnerThatLeftStandsNoLonger() {
    List<DomainEvent> events = new ArrayList<>();
    events.add(new MechanismSetUp("CM-1", AT, MechanismKind.GROUP_DISPUTES, "样例:协作机制", "630000"));
    for (int body = 1; body <= 18; body++) {
      events.add(new PartnerJoined("CM-1", AT, "样例单位 " + body));
    }
    events.add(new PartnerLeft("CM-1", AT.plusSeconds(90 * 86_400L), "样例单位 18", "样例"));

    assertFigure(events, "group-mechanism-partners", 17);
    assertFigure(events, "joint-meeting-members", 0);
    assertThat(
            value(
                counted(events),
                "group-mechanism-partners",
                YEAR.over(DAY, LocalDate.of(2024, 3, 31))))
        .isEqualTo(BigDecimal.valueOf(18));
  }

  @Test
  void warningsReportsAndSignalsAreCountedOnTheirDays() {
    List<DomainEvent> events =
        List.of(
            new WarningPublished(
                "W-1", AT, WarningKind.WARNING, "1", "630104", "样例", "样例", null, null, "样例局"),
            new WarningWithdrawn("W-1", AT, "样例"),
            new WarningPublished(
                "W-2", AT, WarningKind.TIP, "1", "630104", "样例", "样例", null, null, "样例局"),
            report("AR-1", AnalysisKind.TOPICAL),
            report("AR-2", AnalysisKind.QUARTER),
            report("AR-3", AnalysisKind.YEAR),
            signal("SG-1"),
            new SignalReportedUp(
                "SG-1",
                AT,
                "ORG-630000",
                new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例")),
            signal("SG-2"),
            new SignalDismissed("SG-2", AT, "样例"));

    assertFigure(events, "warnings-issued", 1);
    assertFigure(events, "tips-issued", 1);
    assertFigure(events, "warnings-withdrawn", 1);
    assertFigure(events, "analysis-reports", 1);
    assertFigure(events, "periodic-analysis-reports", 2);
    assertFigure(events, "group-signals", 2);
    assertFigure(events, "reported-up", 1);
    assertThat(value(counted(events), "signal-dismissal-rate", YEAR)).isEqualByComparingTo("1");
  }

  @Test
  void importedFactsAreFiguresOfTheirOwnAndNeverPartOfOurs() {
    List<DomainEvent> own = ManyCases.of(31, 60, false).stream().flatMap(List::stream).toList();
    List<DomainEvent> facts = facts();
    List<DomainEvent> both = Stream.concat(own.stream(), facts.stream()).toList();
    Scope everything = new Scope(null, null, "*", "CNY", Map.of());
    Recount without = counted(own);
    Recount with = counted(both);

    for (FigureDefinition figure : FigureCatalogue.all()) {
      boolean imported = figure.key().startsWith("imported-");
      assertThat(figure.measures("CNY"))
          .as(figure.key())
          .allMatch(measure -> measure.startsWith("imported-") == imported);
      if (!imported) {
        assertThat(with.value(figure, everything))
            .as(figure.key())
            .isEqualTo(without.value(figure, everything));
      }
    }
    assertFigure(facts, "imported-joint-meeting-demands", 219_500);
    assertFigure(facts, "imported-joint-meeting-members", 27);
    assertFigure(facts, "imported-refunds-ordered", 1_236_480_000);
    assertFigure(facts, "imported-price-check-visits", 74_800);
    assertFigure(facts, "imported-tourism-cases", 0);
  }

  /** A correction replaces, a withdrawal takes out, a rate adds nothing. */
  private static List<DomainEvent> facts() {
    return List.of(
        new MemberReportImported(
            "IF-1",
            AT,
            null,
            27,
            value(219_000, "件"),
            value(95, "PERCENT"),
            "630000",
            PERIOD,
            SOURCE,
            null),
        new MemberReportImported(
            "IF-1",
            AT,
            null,
            27,
            value(219_500, "件"),
            value(95, "PERCENT"),
            "630000",
            PERIOD,
            SOURCE,
            "样例:更正"),
        neighbour("IF-2", "price-check-visits", value(74_800, "户次")),
        neighbour("IF-3", "refunds-ordered", value(12_364_800, "CNY")),
        neighbour("IF-4", "tourism-cases", value(12, "件")),
        new ImportedFactWithdrawn("IF-4", AT, "样例:误报"),
        new BenchmarkImported(
            "IF-5",
            AT,
            "first-check-on-time",
            new FactValue(9861, 2, FactPrecision.EXACT, "PERCENT"),
            "CN",
            PERIOD,
            SOURCE,
            null));
  }

  private static NeighbourFactImported neighbour(String id, String key, FactValue value) {
    return new NeighbourFactImported(id, AT, key, value, "630000", PERIOD, SOURCE, null);
  }

  private static FactValue value(long amount, String unit) {
    return new FactValue(amount, 0, FactPrecision.EXACT, unit);
  }

  private static OutreachProfile profile(String area) {
    return new OutreachProfile("样例", area, "630104", "样例局");
  }

  private static AnalysisReportIssued report(String id, AnalysisKind kind) {
    return new AnalysisReportIssued(
        id,
        AT,
        new AnalysisOrder(
            kind, null, "630100", DAY.minusDays(30), DAY, List.of("demands"), "CNY", 1),
        "样例局",
        "1",
        List.of());
  }

  private static GroupSignalRaised signal(String id) {
    return new GroupSignalRaised(
        id,
        AT,
        "630104",
        GroupBasis.SAME_OPERATOR,
        "M-1",
        null,
        null,
        DAY.minusDays(6),
        DAY,
        5,
        new GroupSettings(7, 5, 20),
        1,
        1,
        List.of("C-1"));
  }
}
