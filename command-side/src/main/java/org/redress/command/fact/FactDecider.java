package org.redress.command.fact;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.InputRules.wrongState;

import org.jspecify.annotations.Nullable;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.fact.FactState.Kept;
import org.redress.command.fact.FactState.NotImported;
import org.redress.command.fact.FactState.Withdrawn;
import org.redress.events.fact.AttributedFact;
import org.redress.events.fact.BenchmarkImported;
import org.redress.events.fact.ImportedFactEvent;
import org.redress.events.fact.ImportedFactWithdrawn;
import org.redress.events.fact.MemberReportImported;
import org.redress.events.fact.NeighbourFactImported;

/** Decides what is asked about a fact that others counted. Pure and total. */
public final class FactDecider {

  private FactDecider() {}

  /** Before it is taken in. */
  public static FactState initial() {
    return new NotImported();
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<ImportedFactEvent> decide(FactCommand command, FactState state) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case ImportFact c -> take(c, state);
              case WithdrawImportedFact c -> withdraw(c, state);
            });
  }

  private static Decision<ImportedFactEvent> take(ImportFact c, FactState state) {
    return Decision.unless(
        () -> event(c), FactRules.attributed(c), FactRules.ofKind(c), mayBeTaken(c, state));
  }

  private static @Nullable Refusal mayBeTaken(ImportFact c, FactState state) {
    return switch (state) {
      case NotImported _ ->
          c.correction() == null
              ? null
              : Refusal.of(FactRefusal.FACT_UNKNOWN, "correction", "none for a new fact");
      case Kept kept ->
          c.correction() == null
              ? Refusal.of(FactRefusal.FACT_ALREADY_IMPORTED, "correction", "why it changes")
              : TimeRules.notBefore(c.occurredAt(), kept.since());
      case Withdrawn _ -> wrongState("WITHDRAWN", "KEPT");
    };
  }

  private static ImportedFactEvent event(ImportFact command) {
    return switch (command) {
      case ImportMemberReport c ->
          new MemberReportImported(
              c.factId(),
              c.occurredAt(),
              c.mechanismId(),
              c.members(),
              c.demands(),
              c.closeRate(),
              c.region(),
              c.period(),
              c.source(),
              c.correction());
      case ImportBenchmark c ->
          new BenchmarkImported(
              c.factId(),
              c.occurredAt(),
              c.figureKey(),
              c.mean(),
              c.region(),
              c.period(),
              c.source(),
              c.correction());
      case ImportNeighbourFact c ->
          new NeighbourFactImported(
              c.factId(),
              c.occurredAt(),
              c.key(),
              c.value(),
              c.region(),
              c.period(),
              c.source(),
              c.correction());
    };
  }

  private static Decision<ImportedFactEvent> withdraw(WithdrawImportedFact c, FactState state) {
    return switch (state) {
      case Kept kept ->
          Decision.unless(
              () -> new ImportedFactWithdrawn(c.factId(), c.occurredAt(), c.reason()),
              saysSomething("reason", c.reason(), LONG_TEXT),
              TimeRules.notBefore(c.occurredAt(), kept.since()));
      case Withdrawn _ -> Decision.refuse(wrongState("WITHDRAWN", "KEPT"));
      case NotImported _ ->
          Decision.refuse(
              Refusal.of(FactRefusal.FACT_UNKNOWN, "factId", "the id of an imported fact"));
    };
  }

  /** The state after the event. */
  public static FactState evolve(FactState state, ImportedFactEvent event) {
    return switch (event) {
      case AttributedFact e -> new Kept(e.occurredAt());
      case ImportedFactWithdrawn _ -> new Withdrawn();
    };
  }
}
