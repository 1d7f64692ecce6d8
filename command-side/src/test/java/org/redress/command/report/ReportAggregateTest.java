package org.redress.command.report;

import static org.redress.command.Shells.message;
import static org.redress.command.report.ReportSamples.EARLIER;
import static org.redress.command.report.ReportSamples.REPORT;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.redress.command.CaseSamples;
import org.redress.command.CommandRefused;
import org.redress.command.KnownNeighbours;
import org.redress.command.Shells;
import org.redress.events.report.RepeatedReportDropped;

class ReportAggregateTest {

  private final ReportsOnFile reports = ReportSamples::find;

  private final FixtureConfiguration<ReportAggregate> fixture =
      Shells.fixture(ReportAggregate.class)
          .registerInjectableResource(reports)
          .registerInjectableResource(KnownNeighbours.ALL);

  @Test
  void otherReportIsLookedUp() {
    fixture
        .given(ReportSamples.find(REPORT).orElseThrow())
        .when(message(ReportCommand.class, ReportSamples.drop()))
        .expectEvents(new RepeatedReportDropped(REPORT, CaseSamples.hour(12), EARLIER, false));
  }

  @Test
  void organisationsAreLookedUp() {
    fixture
        .given(ReportSamples.find(REPORT).orElseThrow())
        .when(message(ReportCommand.class, ReportSamples.found(3)))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void refusalLeavesNoEvent() {
    fixture
        .givenNoPriorActivity()
        .when(message(ReportCommand.class, ReportSamples.drop()))
        .expectNoEvents()
        .expectException(CommandRefused.class);
  }
}
