package org.redress.command.report;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.events.report.ReportEvent;
import org.redress.events.report.ReportFiled;

/**
 * The shell that carries a report's state for Axon; {@link ReportDecider} decides. The revision
 * rises when {@code evolve} begins to read the same events differently, so that no snapshot
 * outlives it.
 */
@AggregateRoot(type = ReportAggregate.TYPE)
@Revision("1")
public final class ReportAggregate {

  /** Type of a report's stream in the log. */
  public static final String TYPE = "Report";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String reportId;

  private ReportState state = ReportDecider.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  ReportAggregate() {}

  /** A report of which nothing is known yet. */
  public ReportAggregate(String reportId) {
    this.reportId = reportId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ReportCommand command, ReportsOnFile reports) {
    String other = command.otherReportId();
    ReportFiled found = other == null ? null : reports.find(other).orElse(null);
    ReportDecider.decide(command, state, found).orThrow().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(ReportEvent event) {
    reportId = event.reportId();
    state = ReportDecider.evolve(state, event);
  }
}
