package org.redress.command.clue;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;

import org.redress.events.enforcement.FilingDecision;

/** The commands about one clue found in the mediation of the ordinary case. */
final class ClueSamples {

  static final String ENFORCEMENT = "E-2026-000001";
  static final int FOUND = 22;
  static final int EXTENDED = 300;
  static final int CHECKED = 400;

  private ClueSamples() {}

  static RecordClue found() {
    return new RecordClue(CASE, hour(FOUND), text("样例:标签造假"));
  }

  static ExtendClueCheck extend() {
    return new ExtendClueCheck(CASE, hour(EXTENDED), "CL1", "head-001", text("样例:情况特殊"));
  }

  static CheckClue checked() {
    return new CheckClue(CASE, hour(CHECKED), "CL1", FilingDecision.FILED, ENFORCEMENT, null);
  }
}
