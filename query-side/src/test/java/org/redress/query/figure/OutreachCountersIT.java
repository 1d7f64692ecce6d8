package org.redress.query.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.DomainEvent;
import org.redress.events.fact.FactPeriod;
import org.redress.events.fact.FactPrecision;
import org.redress.events.fact.FactSource;
import org.redress.events.fact.FactValue;
import org.redress.events.fact.NeighbourFactImported;
import org.redress.events.outreach.ComparisonTestPublished;
import org.redress.events.outreach.OutreachCorrected;
import org.redress.events.outreach.OutreachHeld;
import org.redress.events.outreach.OutreachProfile;
import org.redress.events.outreach.OutreachReach;
import org.redress.events.partner.MechanismKind;
import org.redress.events.partner.MechanismSetUp;
import org.redress.events.partner.PartnerJoined;
import org.redress.events.partner.PartnerLeft;
import org.redress.events.warning.WarningKind;
import org.redress.events.warning.WarningPublished;
import org.redress.query.figure.Figures.Asked;
import org.redress.query.fixture.OpenLog;
import org.redress.query.fixture.OpenQuerySide;

/** The counters of outreach, warning and imported facts are equal to a recount of the log. */
class OutreachCountersIT {

  private static final Instant AT = Instant.parse("2024-03-15T02:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2024, 3, 15);
  private static final List<Source<?>> SOURCES = FigureSources.all(OpenQuerySide.CALENDARS);

  @TempDir Path folder;

  @Test
  void countersAreEqualToARecount() {
    try (OpenLog log = OpenLog.in(folder.resolve("log"))) {
      events().forEach(log::append);
      try (OpenQuerySide read = OpenQuerySide.on(log, folder.resolve("read")).start().catchUp()) {
        Figures figures = new Figures(read.store().database(), SOURCES);
        Recount recount = new Recount(SOURCES);
        log.everything().forEach(recount::take);
        long something = 0;
        for (FigureDefinition figure : FigureCatalogue.all()) {
          for (String region : List.of("*", "630000", "630104")) {
            Scope scope =
                new Scope(DAY.withDayOfYear(1), DAY.plusDays(20), region, "CNY", Map.of());
            FigureValue expected = recount.value(figure, scope);
            assertThat(figures.read(List.of(new Asked(figure, scope))).values())
                .as("%s of %s", figure.key(), scope)
                .containsExactly(expected);
            something += expected.numerator() != null && expected.numerator() != 0 ? 1 : 0;
          }
        }
        assertThat(something).isGreaterThan(20);
      }
    }
  }

  private static List<DomainEvent> events() {
    OutreachProfile profile = new OutreachProfile("样例", "进社区", "630104", "样例局");
    FactPeriod period = new FactPeriod(DAY.withDayOfYear(1), DAY);
    FactSource source = new FactSource("样例局", "样例年报", DAY, null);
    return List.of(
        new OutreachHeld("OA-1", AT, profile, DAY, new OutreachReach(2_000, 1_400, 50)),
        new OutreachCorrected("OA-1", AT, new OutreachReach(2_300, 1_500, 55), "样例"),
        new ComparisonTestPublished("OA-3", AT, profile, null, 27, 33, 50),
        new MechanismSetUp("CM-1", AT, MechanismKind.JOINT_MEETING, "样例", "630000"),
        new PartnerJoined("CM-1", AT, "样例单位 1"),
        new PartnerJoined("CM-1", AT, "样例单位 2"),
        new PartnerLeft("CM-1", AT, "样例单位 1", "样例"),
        new WarningPublished(
            "W-1", AT, WarningKind.WARNING, "1", "630104", "样例", "样例", null, null, "样例局"),
        new NeighbourFactImported(
            "IF-1",
            AT,
            "refunds-ordered",
            new FactValue(1_205, 1, FactPrecision.ABOUT, "CNY"),
            "630104",
            period,
            source,
            null),
        new NeighbourFactImported(
            "IF-1",
            AT,
            "refunds-ordered",
            new FactValue(1_206, 1, FactPrecision.ABOUT, "CNY"),
            "630104",
            period,
            source,
            "样例:更正"));
  }
}
