package org.redress.command.enforcement;

import static org.redress.command.CaseSamples.CODE;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenEnforcement;
import static org.redress.command.enforcement.EnforcementSamples.ENFORCEMENT;
import static org.redress.command.enforcement.EnforcementSamples.OPENED;
import static org.redress.command.enforcement.EnforcementSamples.imported;
import static org.redress.command.enforcement.EnforcementSamples.open;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.Operator;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.enforcement.EnforcementCaseOpened;
import org.redress.events.enforcement.EnforcementSource;

class OpenEnforcementCaseTest {

  @Test
  void caseIsOpenedFromAReport() {
    givenEnforcement()
        .when(open())
        .then(
            new EnforcementCaseOpened(
                ENFORCEMENT,
                hour(OPENED),
                EnforcementSource.REPORT,
                "RP-2026-000001",
                null,
                null,
                new Operator("样例商店 001", null, CODE, MERCHANT),
                new Protected(PersonalDataKind.FREE_TEXT, "parties", "样例:以次充好"),
                REGION,
                null,
                null));
  }

  @Test
  void caseIsOpenedFromAClueOrFromElsewhere() {
    givenEnforcement()
        .when(open(EnforcementSource.CLUE, null, "C-2026-000001", "CL1"))
        .thenOne(EnforcementCaseOpened.class);
    givenEnforcement().when(imported()).thenOne(EnforcementCaseOpened.class);
  }

  @ParameterizedTest
  @CsvSource({
    "REPORT, , , , reportId, an id",
    "REPORT, RP-1, C-1, , caseId, no id",
    "REPORT, RP-1, , CL1, clueId, no id",
    "CLUE, RP-1, C-1, CL1, reportId, no id",
    "CLUE, , , CL1, caseId, an id",
    "CLUE, , C-1, , clueId, an id",
    "OTHER, RP-1, , , reportId, no id",
  })
  void sourceAndRecordsHaveToAgree(
      EnforcementSource source,
      String reportId,
      String caseId,
      String clueId,
      String field,
      String allowed) {
    givenEnforcement()
        .when(open(source, reportId, caseId, clueId))
        .thenRefused(EnforcementRefusal.ENFORCEMENT_SOURCE_MISMATCH, field, allowed);
  }
}
