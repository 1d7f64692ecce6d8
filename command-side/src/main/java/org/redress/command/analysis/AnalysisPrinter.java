package org.redress.command.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.events.analysis.AnalysisFile;
import org.redress.events.analysis.AnalysisOrder;

/** Makes the files of a report out of what the log holds up to a commit. */
public interface AnalysisPrinter {

  /** Number of the last commit in the log. */
  long lastCommit();

  /**
   * Prints a report.
   *
   * @return what was printed; empty when the order names a figure that there is none of
   */
  Optional<Printed> print(AnalysisOrder order, Instant issuedAt, String issuedBy);

  /**
   * A printed report.
   *
   * @param edition edition of the layout
   * @param files what its files are known by
   */
  record Printed(String edition, List<AnalysisFile> files) {

    /** Copies the files. */
    public Printed {
      files = List.copyOf(files);
    }
  }
}
