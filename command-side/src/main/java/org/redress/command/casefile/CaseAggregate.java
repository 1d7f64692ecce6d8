package org.redress.command.casefile;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseCommand;
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
import org.redress.events.CaseEvent;
import org.redress.events.clock.ClockEvent;
import org.redress.events.form.FormEvent;

/**
 * The shell that carries a case file's state for Axon; {@link CaseState} decides. The revision
 * rises when {@code evolve} begins to read the same events differently, so that no snapshot
 * outlives it.
 */
@AggregateRoot(type = CaseAggregate.TYPE)
@Revision("1")
public final class CaseAggregate {

  /** Type of a case's stream in the log. */
  public static final String TYPE = "Case";

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String caseId;

  private CaseState state = CaseState.initial();

  private Clocks clocks = Clocks.none();

  private FormState forms = FormState.initial();

  /** For Axon, which sets the id with the first event or the snapshot. */
  CaseAggregate() {}

  /** A case of which nothing is known yet. */
  public CaseAggregate(String caseId) {
    this.caseId = caseId;
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(CaseCommand command, Neighbours neighbours, Rulebook rulebook) {
    for (CaseEvent event : state.decide(command, neighbours).orThrow()) {
      AggregateLifecycle.apply(event);
      CaseClocks.after(event, state, clocks, rulebook).forEach(AggregateLifecycle::apply);
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ClockCommand command, Rulebook rulebook) {
    FileFacts file = CaseClocks.file(command.fileId(), state);
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
  void on(CaseEvent event) {
    caseId = event.caseId();
    state = state.evolve(event);
    forms = FormGrounds.after(forms, event);
  }

  @EventSourcingHandler
  void on(ClockEvent event) {
    clocks = clocks.evolve(event);
  }
}
