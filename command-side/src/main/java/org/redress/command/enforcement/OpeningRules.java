package org.redress.command.enforcement;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.classIsNamed;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.originIsNamed;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import org.jspecify.annotations.Nullable;
import org.redress.command.OperatorRules;
import org.redress.command.Refusal;
import org.redress.events.enforcement.EnforcementSource;

/** What an enforcement case must say to be opened. */
final class OpeningRules {

  private OpeningRules() {}

  /** Every rule for opening. */
  static @Nullable Refusal met(OpenEnforcementCase c) {
    return Refusal.firstOf(
        idIsWellFormed("enforcementId", c.enforcementId()),
        sourceIsNamed("reportId", c.reportId(), c, EnforcementSource.REPORT),
        sourceIsNamed("caseId", c.caseId(), c, EnforcementSource.CLUE),
        sourceIsNamed("clueId", c.clueId(), c, EnforcementSource.CLUE),
        OperatorRules.isNamed("target", c.target()),
        saysSomething("suspicion", c.suspicion(), LONG_TEXT),
        regionIsWellFormed("region", c.region()),
        classIsNamed("problemClass", c.problemClass()),
        originIsNamed("origin", c.origin()));
  }

  private static @Nullable Refusal sourceIsNamed(
      String field, @Nullable String id, OpenEnforcementCase c, EnforcementSource source) {
    boolean needed = c.source() == source;
    if (needed != (id != null)) {
      return Refusal.of(
          EnforcementRefusal.ENFORCEMENT_SOURCE_MISMATCH, field, needed ? "an id" : "no id");
    }
    return id == null ? null : idIsWellFormed(field, id);
  }
}
