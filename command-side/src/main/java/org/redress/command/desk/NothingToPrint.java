package org.redress.command.desk;

import java.time.Instant;
import java.util.Optional;
import org.redress.command.analysis.AnalysisPrinter;
import org.redress.events.analysis.AnalysisOrder;

/** Where figures are not at hand, as in an import: no report can be made. */
final class NothingToPrint implements AnalysisPrinter {

  @Override
  public long lastCommit() {
    return 0;
  }

  @Override
  public Optional<Printed> print(AnalysisOrder order, Instant issuedAt, String issuedBy) {
    return Optional.empty();
  }
}
