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
import org.redress.command.Neighbours;
import org.redress.command.clock.ClockCommand;
import org.redress.command.clock.ClockDecider;
import org.redress.command.clock.Clocks;
import org.redress.command.clock.FileFacts;
import org.redress.command.form.FormCommand;
import org.redress.command.form.FormDecider;
import org.redress.command.form.FormGrounds;
import org.redress.command.form.FormPrinter;
import org.redress.command.form.FormState;
import org.redress.command.law.Rulebook;
import org.redress.events.clock.ClockEvent;
import org.redress.events.form.FormEvent;
import org.redress.events.report.ReportEvent;

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

  private Clocks clocks = Clocks.none();

  private FormState forms = FormState.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  ReportAggregate() {}

  /** A report of which nothing is known yet. */
  public ReportAggregate(String reportId) {
    this.reportId = reportId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(
      ReportCommand command, ReportsOnFile reports, Neighbours neighbours, Rulebook rulebook) {
    var surroundings = ReportSurroundings.of(command, state, reports, neighbours, rulebook);
    for (ReportEvent event : ReportDecider.decide(command, state, surroundings).orThrow()) {
      AggregateLifecycle.apply(event);
      ReportClocks.after(event, state, clocks, rulebook).forEach(AggregateLifecycle::apply);
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ClockCommand command, Rulebook rulebook) {
    FileFacts file = ReportClocks.file(command.fileId(), state);
    ClockDecider.decide(command, file, clocks, rulebook)
        .orThrow()
        .forEach(AggregateLifecycle::apply);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(FormCommand command, FormPrinter printer) {
    FormDecider.decide(command, forms, printer).orThrow().forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(FormEvent event) {
    forms = forms.evolve(event);
  }

  @EventSourcingHandler
  void on(ClockEvent event) {
    clocks = clocks.evolve(event);
  }

  @EventSourcingHandler
  void on(ReportEvent event) {
    reportId = event.reportId();
    state = ReportDecider.evolve(state, event);
    forms = FormGrounds.after(forms, event);
  }
}
