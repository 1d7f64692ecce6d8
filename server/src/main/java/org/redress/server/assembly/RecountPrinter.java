package org.redress.server.assembly;

import java.time.Instant;
import java.util.Optional;
import org.redress.command.analysis.AnalysisPrinter;
import org.redress.events.analysis.AnalysisOrder;
import org.redress.events.calendar.Calendars;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.json.EventCodec;
import org.redress.form.AnalysisPress;
import org.redress.query.analysis.AnalysisFiling;

/** Prints the analysis reports of the write side out of what the read side counts. */
public final class RecountPrinter implements AnalysisPrinter {

  private final AnalysisFiling filing;

  /** Counts in this log; working days are those of these calendars. */
  public RecountPrinter(CommitLog log, EventCodec codec, Calendars calendars) {
    filing = new AnalysisFiling(log, codec, calendars);
  }

  @Override
  public long lastCommit() {
    return filing.lastCommit();
  }

  @Override
  public Optional<Printed> print(AnalysisOrder order, Instant issuedAt, String issuedBy) {
    var files = filing.print(order, issuedAt, issuedBy);
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(new Printed(AnalysisPress.EDITION, AnalysisFiling.digests(files)));
  }
}
