package org.redress.command.report;

import java.util.Optional;
import org.redress.events.report.ReportFiled;

/** Finds other reports, as of the unit of work that asks. */
@FunctionalInterface
public interface ReportsOnFile {

  /** How the report under this id was received; empty when there is none. */
  Optional<ReportFiled> find(String reportId);
}
