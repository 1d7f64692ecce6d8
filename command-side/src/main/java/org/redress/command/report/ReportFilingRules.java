package org.redress.command.report;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.classIsNamed;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.isGiven;
import static org.redress.command.InputRules.originIsNamed;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import org.jspecify.annotations.Nullable;
import org.redress.command.OperatorRules;
import org.redress.command.Refusal;

/** What a report must say to be put on file. */
final class ReportFilingRules {

  private ReportFilingRules() {}

  /** Every rule for filing. */
  static @Nullable Refusal met(FileReport c) {
    return Refusal.firstOf(
        idIsWellFormed("reportId", c.reportId()),
        reporterIsNamed(c.reporter()),
        OperatorRules.isNamed("target", c.target()),
        saysSomething("clue", c.clue(), LONG_TEXT),
        saysSomething("factualBasis", c.factualBasis(), LONG_TEXT),
        regionIsWellFormed("region", c.region()),
        classIsNamed("problemClass", c.problemClass()),
        classIsNamed("objectClass", c.objectClass()),
        c.letterId() == null ? null : idIsWellFormed("letterId", c.letterId()),
        c.caseId() == null ? null : idIsWellFormed("caseId", c.caseId()),
        originIsNamed("origin", c.origin()),
        c.origin() == null ? liveReportIsComplete(c) : null);
  }

  /**
   * Order 121 Art. 28: a clue and the facts it rests on. Form 2 (2026-04): who gives a name gives
   * telephone, address and identity paper too. A record from elsewhere may never have had them.
   */
  private static @Nullable Refusal liveReportIsComplete(FileReport c) {
    return Refusal.firstOf(
        isGiven("factualBasis", c.factualBasis()),
        c.reporter() == null
            ? null
            : Refusal.firstOf(
                isGiven("reporter.phone", c.reporter().phone()),
                isGiven("reporter.address", c.reporter().address()),
                isGiven("reporter.idPaper", c.reporter().idPaper())));
  }

  private static @Nullable Refusal reporterIsNamed(FileReport.@Nullable Reporter reporter) {
    return reporter == null
        ? null
        : Refusal.firstOf(
            saysSomething("reporter.name", reporter.name(), SHORT_TEXT),
            saysSomething("reporter.phone", reporter.phone(), SHORT_TEXT),
            saysSomething("reporter.address", reporter.address(), SHORT_TEXT),
            saysSomething("reporter.idPaper", reporter.idPaper(), SHORT_TEXT));
  }
}
