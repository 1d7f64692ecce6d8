package org.redress.command.enforcement;

import static org.redress.command.CaseSamples.CODE;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.CaseSamples.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.ImportOrigin;
import org.redress.events.Operator;
import org.redress.events.enforcement.EnforcementOutcome;
import org.redress.events.enforcement.EnforcementSource;
import org.redress.events.enforcement.PenaltyKind;
import org.redress.events.enforcement.PenaltyTermExtension;
import org.redress.events.enforcement.PenaltyTermPause;
import org.redress.events.enforcement.PublicationWithdrawalGround;

/** The commands of one ordinary enforcement case. */
final class EnforcementSamples {

  static final String ENFORCEMENT = "E-2026-000001";
  static final Operator TARGET = new Operator("样例商店 001", null, CODE, null);

  static final int OPENED = 70;
  static final int PENALISED = 900;
  static final int PUBLISHED = 950;
  static final int CLOSED = 1_000;
  static final int REVOKED = 1_500;
  static final int WITHDRAWN = 1_510;

  private EnforcementSamples() {}

  static OpenEnforcementCase open() {
    return open(EnforcementSource.REPORT, "RP-2026-000001", null, null);
  }

  static OpenEnforcementCase open(
      EnforcementSource source,
      @Nullable String reportId,
      @Nullable String caseId,
      @Nullable String clueId) {
    return open(source, reportId, caseId, clueId, null);
  }

  static OpenEnforcementCase imported() {
    return open(EnforcementSource.OTHER, null, null, null, new ImportOrigin("sample", "penalty-1"));
  }

  private static OpenEnforcementCase open(
      EnforcementSource source,
      @Nullable String reportId,
      @Nullable String caseId,
      @Nullable String clueId,
      @Nullable ImportOrigin origin) {
    return new OpenEnforcementCase(
        ENFORCEMENT,
        hour(OPENED),
        source,
        reportId,
        caseId,
        clueId,
        TARGET,
        text("样例:以次充好"),
        REGION,
        null,
        origin);
  }

  static ExtendPenaltyTerm extend() {
    return new ExtendPenaltyTerm(
        ENFORCEMENT, hour(700), PenaltyTermExtension.HEAD, "head-001", null, text("样例:案情复杂"));
  }

  static PausePenaltyTerm pause() {
    return new PausePenaltyTerm(ENFORCEMENT, hour(200), PenaltyTermPause.TESTING);
  }

  static ResumePenaltyTerm resume() {
    return new ResumePenaltyTerm(ENFORCEMENT, hour(300));
  }

  static RecordPenaltyDecision penalty() {
    return penalty(List.of(PenaltyKind.FINE, PenaltyKind.CONFISCATION), 500_000, 12_000);
  }

  static RecordPenaltyDecision penalty(
      List<PenaltyKind> kinds, long fineMinor, long confiscatedMinor) {
    return new RecordPenaltyDecision(
        ENFORCEMENT,
        hour(PENALISED),
        "样例处〔2026〕1号",
        kinds,
        fineMinor,
        confiscatedMinor,
        42_000,
        "CNY");
  }

  static RevokePenalty revoke() {
    return new RevokePenalty(ENFORCEMENT, hour(REVOKED), text("样例:复议撤销"));
  }

  static PublishPenalty publish() {
    return new PublishPenalty(ENFORCEMENT, hour(PUBLISHED), "样例公示系统");
  }

  static WithdrawPublication withdraw(PublicationWithdrawalGround ground) {
    return new WithdrawPublication(ENFORCEMENT, hour(WITHDRAWN), ground);
  }

  static CloseEnforcementCase close(EnforcementOutcome outcome) {
    return new CloseEnforcementCase(
        ENFORCEMENT, hour(CLOSED), outcome, outcome == EnforcementOutcome.MOVED ? "样例公安局" : null);
  }
}
