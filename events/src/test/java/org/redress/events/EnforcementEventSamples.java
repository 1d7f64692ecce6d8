package org.redress.events;

import static org.redress.events.Samples.CASE;
import static org.redress.events.Samples.CODE;
import static org.redress.events.Samples.MERCHANT;
import static org.redress.events.Samples.ODD;
import static org.redress.events.Samples.REGION;
import static org.redress.events.Samples.afterFiling;
import static org.redress.events.Samples.note;

import java.time.LocalDate;
import java.util.List;
import org.redress.events.clue.ClueCheckExtended;
import org.redress.events.clue.ClueChecked;
import org.redress.events.clue.ClueFound;
import org.redress.events.enforcement.EnforcementCaseClosed;
import org.redress.events.enforcement.EnforcementCaseOpened;
import org.redress.events.enforcement.EnforcementOutcome;
import org.redress.events.enforcement.EnforcementSource;
import org.redress.events.enforcement.FilingDecision;
import org.redress.events.enforcement.PenaltyDecided;
import org.redress.events.enforcement.PenaltyKind;
import org.redress.events.enforcement.PenaltyPublished;
import org.redress.events.enforcement.PenaltyRevoked;
import org.redress.events.enforcement.PenaltyTermExtended;
import org.redress.events.enforcement.PenaltyTermExtension;
import org.redress.events.enforcement.PenaltyTermPause;
import org.redress.events.enforcement.PenaltyTermPaused;
import org.redress.events.enforcement.PenaltyTermResumed;
import org.redress.events.enforcement.PublicationWithdrawalGround;
import org.redress.events.enforcement.PublicationWithdrawn;

/** One sample of every event of a clue and of an enforcement case. */
final class EnforcementEventSamples {

  private static final String ENFORCEMENT = "E-2026-000001";

  private EnforcementEventSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new ClueFound(CASE, afterFiling(45), "CL1", "M1", note("样例:标签造假"), REGION, MERCHANT),
        new ClueCheckExtended(CASE, afterFiling(60), "CL1", "head-001", note("样例:情况特殊")),
        new ClueChecked(
            CASE,
            afterFiling(70),
            "CL1",
            FilingDecision.FILED,
            ENFORCEMENT,
            note("样例:无违法事实"),
            REGION,
            MERCHANT),
        new EnforcementCaseOpened(
            ENFORCEMENT,
            afterFiling(70),
            EnforcementSource.CLUE,
            "RP-2026-000001",
            CASE,
            "CL1",
            new Operator("样例商店 001", "样例路 2 号", CODE, MERCHANT),
            note("样例:标签造假"),
            REGION,
            new Classification("12315", "质量"),
            new ImportOrigin("sample", "penalty-1")),
        new PenaltyTermExtended(
            ENFORCEMENT,
            afterFiling(700),
            PenaltyTermExtension.COLLECTIVE,
            "head-001",
            LocalDate.of(2026, 9, 30),
            note("样例:案情复杂")),
        new PenaltyTermPaused(ENFORCEMENT, afterFiling(200), PenaltyTermPause.TESTING),
        new PenaltyTermResumed(ENFORCEMENT, afterFiling(300), PenaltyTermPause.TESTING),
        new PenaltyDecided(
            ENFORCEMENT,
            afterFiling(900),
            "样例处〔2026〕1号",
            List.of(PenaltyKind.FINE, PenaltyKind.CONFISCATION),
            500_000,
            12_000,
            42_000,
            "CNY",
            REGION,
            MERCHANT,
            ODD),
        new PenaltyRevoked(ENFORCEMENT, afterFiling(1500), note("样例:复议撤销")),
        new PenaltyPublished(ENFORCEMENT, afterFiling(950), "样例公示系统"),
        new PublicationWithdrawn(
            ENFORCEMENT, afterFiling(1510), PublicationWithdrawalGround.DECISION_REVOKED),
        new EnforcementCaseClosed(
            ENFORCEMENT,
            afterFiling(1000),
            EnforcementOutcome.MOVED,
            "样例公安局",
            REGION,
            MERCHANT,
            ODD));
  }
}
