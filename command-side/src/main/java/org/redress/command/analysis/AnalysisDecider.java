package org.redress.command.analysis;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.InputRules.wrongState;

import java.util.Objects;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.analysis.AnalysisState.Issued;
import org.redress.command.analysis.AnalysisState.NotIssued;
import org.redress.command.analysis.AnalysisState.Withdrawn;
import org.redress.events.analysis.AnalysisEvent;
import org.redress.events.analysis.AnalysisOrder;
import org.redress.events.analysis.AnalysisReportIssued;
import org.redress.events.analysis.AnalysisReportWithdrawn;

/** Decides what is asked about an analysis report. Pure and total. */
public final class AnalysisDecider {

  private AnalysisDecider() {}

  /** Before there is a report. */
  public static AnalysisState initial() {
    return new NotIssued();
  }

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param printer asked only for a report that may be issued
   */
  public static Decision<AnalysisEvent> decide(
      AnalysisCommand command, AnalysisState state, AnalysisPrinter printer) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case IssueAnalysisReport c -> issue(c, state, printer);
              case WithdrawAnalysisReport c -> withdraw(c, state);
            });
  }

  private static Decision<AnalysisEvent> issue(
      IssueAnalysisReport c, AnalysisState state, AnalysisPrinter printer) {
    return switch (state) {
      case NotIssued _ -> {
        long lastCommit = printer.lastCommit();
        yield Decision.unless(
            AnalysisRules.met(c, lastCommit), () -> printed(c, lastCommit, printer));
      }
      case Issued _, Withdrawn _ ->
          Decision.refuse(
              Refusal.of(
                  AnalysisRefusal.ANALYSIS_ALREADY_ISSUED,
                  "reportId",
                  "an id under which nothing was issued"));
    };
  }

  private static Decision<AnalysisEvent> printed(
      IssueAnalysisReport c, long lastCommit, AnalysisPrinter printer) {
    AnalysisOrder order =
        new AnalysisOrder(
            c.kind(),
            c.topic(),
            c.region(),
            c.from(),
            c.to(),
            c.figures(),
            c.currency(),
            Objects.requireNonNullElse(c.asOfCommit(), lastCommit));
    return printer
        .print(order, c.occurredAt(), c.issuedBy())
        .<Decision<AnalysisEvent>>map(printed ->
            Decision.accept(
                new AnalysisReportIssued(
                    c.reportId(),
                    c.occurredAt(),
                    order,
                    c.issuedBy(),
                    printed.edition(),
                    printed.files())))
        .orElseGet(() ->
            Decision.refuse(
                Refusal.of(
                    AnalysisRefusal.ANALYSIS_FIGURE_UNKNOWN,
                    "figures",
                    "keys of the figure catalogue")));
  }

  private static Decision<AnalysisEvent> withdraw(WithdrawAnalysisReport c, AnalysisState state) {
    return switch (state) {
      case Issued issued ->
          Decision.unless(
              () -> new AnalysisReportWithdrawn(c.reportId(), c.occurredAt(), c.reason()),
              saysSomething("reason", c.reason(), LONG_TEXT),
              TimeRules.notBefore(c.occurredAt(), issued.since()));
      case Withdrawn _ -> Decision.refuse(wrongState("WITHDRAWN", "ISSUED"));
      case NotIssued _ ->
          Decision.refuse(
              Refusal.of(
                  AnalysisRefusal.ANALYSIS_UNKNOWN, "reportId", "the id of an issued report"));
    };
  }

  /** The state after the event. */
  public static AnalysisState evolve(AnalysisState state, AnalysisEvent event) {
    return switch (event) {
      case AnalysisReportIssued e -> new Issued(e.occurredAt());
      case AnalysisReportWithdrawn _ -> new Withdrawn();
    };
  }
}
