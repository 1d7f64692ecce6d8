package org.redress.command.report;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.OrganisationOnRecord;
import org.redress.command.Organisations;
import org.redress.command.TimeRules;
import org.redress.command.law.Rulebook;
import org.redress.command.report.ReportState.OnFile;
import org.redress.events.clock.Regime;
import org.redress.events.report.ReportFiled;

/**
 * What a decision about a report may know beside the report.
 *
 * @param other how the report was received that the command names, null when it names none or there
 *     is none
 * @param organisations the organisations on record among those that command and report name, by id
 * @param regime the rules in force for the report, null when none is known for its day
 */
public record ReportSurroundings(
    @Nullable ReportFiled other,
    Map<String, OrganisationOnRecord> organisations,
    @Nullable Regime regime) {

  /** Looks up what the command needs. */
  public static ReportSurroundings of(
      ReportCommand command,
      ReportState state,
      ReportsOnFile reports,
      Organisations organisations,
      Rulebook rulebook) {
    String other = command.otherReportId();
    return new ReportSurroundings(
        other == null ? null : reports.find(other).orElse(null),
        Stream.concat(command.organisationIds().stream(), parties(command, state))
            .distinct()
            .map(organisations::organisation)
            .flatMap(Optional::stream)
            .collect(Collectors.toMap(OrganisationOnRecord::id, Function.identity())),
        command instanceof RecordReportJurisdiction record
            ? regime(record, state, rulebook)
            : null);
  }

  private static Stream<String> parties(ReportCommand command, ReportState state) {
    return command instanceof ReportJurisdictionCommand && state instanceof OnFile onFile
        ? onFile.file().jurisdiction().organisationIds().stream()
        : Stream.empty();
  }

  private static @Nullable Regime regime(
      RecordReportJurisdiction command, ReportState state, Rulebook rulebook) {
    return state instanceof OnFile onFile && TimeRules.timeIsRecordable(command) == null
        ? rulebook
            .regime(
                ChinaTime.dayOf(onFile.file().receivedAt()), ChinaTime.dayOf(command.occurredAt()))
            .orElse(null)
        : null;
  }
}
