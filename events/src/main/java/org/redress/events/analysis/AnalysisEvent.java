package org.redress.events.analysis;

import org.redress.events.DomainEvent;

/** What can happen to an analysis report. */
public sealed interface AnalysisEvent extends DomainEvent
    permits AnalysisReportIssued, AnalysisReportWithdrawn {

  /** Id of the report. */
  String reportId();

  @Override
  default String streamId() {
    return reportId();
  }
}
