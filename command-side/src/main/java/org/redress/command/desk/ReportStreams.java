package org.redress.command.desk;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.redress.command.report.ReportsOnFile;
import org.redress.events.report.ReportFiled;

/**
 * Looks a report up by the first event of its stream, which the running unit of work may have added
 * a moment ago.
 */
final class ReportStreams implements ReportsOnFile {

  private final EventStore store;

  ReportStreams(EventStore store) {
    this.store = store;
  }

  @Override
  public Optional<ReportFiled> find(String reportId) {
    var events = store.readEvents(reportId, 0);
    return events.hasNext() && events.peek().getPayload() instanceof ReportFiled filed
        ? Optional.of(filed)
        : Optional.empty();
  }
}
