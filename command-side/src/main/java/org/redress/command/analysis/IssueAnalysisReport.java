package org.redress.command.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.analysis.AnalysisKind;

/**
 * Issue an analysis report (研判报告). Source: Order 121 Art. 38.
 *
 * @param reportId id of the report, which is also its stream
 * @param occurredAt when it is issued
 * @param kind kind of report
 * @param topic the topic, null for a report of a quarter or a year
 * @param region region with everything below it
 * @param from first day, in China
 * @param to last day, in China
 * @param figures keys of its figures, in order
 * @param currency ISO 4217 code of its money
 * @param asOfCommit number of the last commit that is counted, null for the last there is
 * @param issuedBy name of the body that issues it
 */
public record IssueAnalysisReport(
    String reportId,
    Instant occurredAt,
    AnalysisKind kind,
    @Nullable String topic,
    String region,
    LocalDate from,
    LocalDate to,
    List<String> figures,
    String currency,
    @Nullable Long asOfCommit,
    String issuedBy)
    implements AnalysisCommand {

  /** Copies the keys, so that nobody changes them while the command waits. */
  public IssueAnalysisReport {
    figures = List.copyOf(figures);
  }
}
