package org.redress.command.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseCommand;
import org.redress.command.CaseFacts;
import org.redress.command.Decision;
import org.redress.command.FiledCase;
import org.redress.command.FiledCases;
import org.redress.command.Neighbours;
import org.redress.command.OdrMembers;
import org.redress.command.OrganisationOnRecord;
import org.redress.command.Organisations;
import org.redress.command.PublicityFiles;
import org.redress.command.PublicityGrounds;
import org.redress.command.clue.ClueCommand;
import org.redress.command.clue.ClueDecider;
import org.redress.command.clue.ClueState;
import org.redress.command.complaint.ComplaintCommand;
import org.redress.command.complaint.ComplaintDecider;
import org.redress.command.complaint.ComplaintState;
import org.redress.command.complaint.ComplaintState.Accepted;
import org.redress.command.complaint.ComplaintState.Closed;
import org.redress.command.complaint.ComplaintState.OnFile;
import org.redress.command.examination.ExaminationCommand;
import org.redress.command.examination.ExaminationDecider;
import org.redress.command.examination.ExaminationState;
import org.redress.command.followup.FollowUpCommand;
import org.redress.command.followup.FollowUpDecider;
import org.redress.command.followup.FollowUpState;
import org.redress.command.intake.IntakeCommand;
import org.redress.command.intake.IntakeDecider;
import org.redress.command.intake.IntakeState;
import org.redress.command.intake.SuggestDuplicate;
import org.redress.command.jurisdiction.JurisdictionCommand;
import org.redress.command.jurisdiction.JurisdictionDecider;
import org.redress.command.jurisdiction.JurisdictionState;
import org.redress.command.mediation.MediationCommand;
import org.redress.command.mediation.MediationDecider;
import org.redress.command.mediation.MediationState;
import org.redress.command.odr.OdrCommand;
import org.redress.command.odr.OdrDecider;
import org.redress.command.odr.OdrState;
import org.redress.command.odr.SendToOdrEnterprise;
import org.redress.command.publicity.PublicityCommand;
import org.redress.command.publicity.PublicityDecider;
import org.redress.command.publicity.PublicityState;
import org.redress.command.refund.RefundCommand;
import org.redress.command.refund.RefundDecider;
import org.redress.command.refund.RefundState;
import org.redress.command.survey.SurveyCommand;
import org.redress.command.survey.SurveyDecider;
import org.redress.command.survey.SurveyState;
import org.redress.events.CaseEvent;
import org.redress.events.clue.ClueEvent;
import org.redress.events.complaint.ComplaintClosed;
import org.redress.events.complaint.ComplaintEvent;
import org.redress.events.examination.ExaminationEvent;
import org.redress.events.followup.FollowUpEvent;
import org.redress.events.intake.IntakeEvent;
import org.redress.events.jurisdiction.JurisdictionEvent;
import org.redress.events.mediation.MediationEvent;
import org.redress.events.odr.OdrEvent;
import org.redress.events.publicity.PublicityEvent;
import org.redress.events.refund.RefundEvent;
import org.redress.events.survey.SurveyEvent;

/**
 * Where a case (案卷) stands: the states of its capabilities side by side.
 *
 * @param complaint the complaint itself
 * @param examination its examination
 * @param mediation its mediations
 * @param followUp what follows those that have ended
 * @param refund the sums owed to the consumer
 * @param survey the satisfaction survey
 * @param clue clues of illegal conduct found in its mediations
 * @param odr its time with an enterprise before the authority stepped in
 * @param jurisdiction who handles it
 * @param intake who complains, beside the person who filed it
 * @param publicity whether it is shown to the public
 */
public record CaseState(
    ComplaintState complaint,
    ExaminationState examination,
    MediationState mediation,
    FollowUpState followUp,
    RefundState refund,
    SurveyState survey,
    ClueState clue,
    OdrState odr,
    JurisdictionState jurisdiction,
    IntakeState intake,
    PublicityState publicity) {

  /** A case about which nothing is on file. */
  public static CaseState initial() {
    return new CaseState(
        ComplaintDecider.initial(),
        ExaminationDecider.initial(),
        MediationDecider.initial(),
        FollowUpDecider.initial(),
        RefundDecider.initial(),
        SurveyDecider.initial(),
        ClueDecider.initial(),
        OdrDecider.initial(),
        JurisdictionDecider.initial(),
        IntakeDecider.initial(),
        PublicityDecider.initial());
  }

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param neighbours what may be learned of other streams
   * @throws IllegalArgumentException for a command of no known family, which is a mistake in code
   */
  public Decision<? extends CaseEvent> decide(CaseCommand command, Neighbours neighbours) {
    CaseFacts facts = facts(command.caseId());
    return switch (command) {
      case ComplaintCommand c -> ComplaintDecider.decide(c, complaint, facts);
      case ExaminationCommand c -> ExaminationDecider.decide(c, examination, facts);
      case MediationCommand c -> MediationDecider.decide(c, mediation, facts);
      case FollowUpCommand c -> FollowUpDecider.decide(c, followUp, facts);
      case RefundCommand c -> RefundDecider.decide(c, refund, facts);
      case SurveyCommand c -> SurveyDecider.decide(c, survey, facts);
      case ClueCommand c -> ClueDecider.decide(c, clue, facts);
      case OdrCommand c -> OdrDecider.decide(c, odr, facts, memberSince(c, facts, neighbours));
      case JurisdictionCommand c ->
          JurisdictionDecider.decide(c, jurisdiction, facts, organisations(c, neighbours));
      case IntakeCommand c -> IntakeDecider.decide(c, intake, facts, otherCase(c, neighbours));
      case PublicityCommand c ->
          PublicityDecider.decide(c, publicity, facts, grounds(c, facts, neighbours));
      default -> throw new IllegalArgumentException("Nobody decides " + command.getClass());
    };
  }

  /** Since when the respondent takes part in online dispute resolution; only sending asks. */
  private static @Nullable Instant memberSince(
      OdrCommand command, CaseFacts facts, OdrMembers members) {
    String merchantId = facts.merchantId();
    return command instanceof SendToOdrEnterprise && merchantId != null
        ? members.odrMemberSince(merchantId)
        : null;
  }

  private static PublicityGrounds grounds(
      PublicityCommand command, CaseFacts facts, PublicityFiles files) {
    return files.publicityGrounds(
        command.caseId(), facts.region(), facts.closedAt(), command.occurredAt());
  }

  /** The case that a suggestion points to; no other command asks. */
  private static @Nullable FiledCase otherCase(IntakeCommand command, FiledCases cases) {
    return command instanceof SuggestDuplicate suggest
        ? cases.filedCase(suggest.otherCaseId()).orElse(null)
        : null;
  }

  /** The organisations on record among those that matter for the command. */
  private Map<String, OrganisationOnRecord> organisations(
      JurisdictionCommand command, Organisations organisations) {
    return Stream.concat(
            command.organisationIds().stream(), jurisdiction.organisationIds().stream())
        .distinct()
        .map(organisations::organisation)
        .flatMap(Optional::stream)
        .collect(Collectors.toMap(OrganisationOnRecord::id, Function.identity()));
  }

  /**
   * The state after the event.
   *
   * @throws IllegalArgumentException for an event of no known family, which is a mistake in code
   */
  public CaseState evolve(CaseEvent event) {
    return switch (event) {
      case ComplaintEvent e -> {
        ComplaintState after = ComplaintDecider.evolve(complaint, e);
        yield with(after)
            .with(ExaminationDecider.handled(examination, e, after.stage()))
            .with(e instanceof ComplaintClosed ? SurveyDecider.closed(survey) : survey)
            .with(PublicityDecider.handled(publicity, e));
      }
      case ExaminationEvent e -> with(ExaminationDecider.evolve(examination, e));
      case MediationEvent e ->
          with(MediationDecider.evolve(mediation, e)).with(FollowUpDecider.mediated(followUp, e));
      case FollowUpEvent e -> with(FollowUpDecider.evolve(followUp, e));
      case RefundEvent e -> with(RefundDecider.evolve(refund, e));
      case SurveyEvent e -> with(SurveyDecider.evolve(survey, e));
      case ClueEvent e -> with(ClueDecider.evolve(clue, e));
      case OdrEvent e -> with(OdrDecider.evolve(odr, e));
      case JurisdictionEvent e -> with(JurisdictionDecider.evolve(jurisdiction, e));
      case IntakeEvent e -> with(IntakeDecider.evolve(intake, e));
      case PublicityEvent e -> with(PublicityDecider.evolve(publicity, e));
      default -> throw new IllegalArgumentException("Nobody remembers " + event.getClass());
    };
  }

  private CaseState with(ComplaintState changed) {
    return new CaseState(
        changed,
        examination,
        mediation,
        followUp,
        refund,
        survey,
        clue,
        odr,
        jurisdiction,
        intake,
        publicity);
  }

  private CaseState with(ExaminationState changed) {
    return new CaseState(
        complaint,
        changed,
        mediation,
        followUp,
        refund,
        survey,
        clue,
        odr,
        jurisdiction,
        intake,
        publicity);
  }

  private CaseState with(MediationState changed) {
    return new CaseState(
        complaint,
        examination,
        changed,
        followUp,
        refund,
        survey,
        clue,
        odr,
        jurisdiction,
        intake,
        publicity);
  }

  private CaseState with(FollowUpState changed) {
    return new CaseState(
        complaint,
        examination,
        mediation,
        changed,
        refund,
        survey,
        clue,
        odr,
        jurisdiction,
        intake,
        publicity);
  }

  private CaseState with(RefundState changed) {
    return new CaseState(
        complaint,
        examination,
        mediation,
        followUp,
        changed,
        survey,
        clue,
        odr,
        jurisdiction,
        intake,
        publicity);
  }

  private CaseState with(SurveyState changed) {
    return new CaseState(
        complaint,
        examination,
        mediation,
        followUp,
        refund,
        changed,
        clue,
        odr,
        jurisdiction,
        intake,
        publicity);
  }

  private CaseState with(ClueState changed) {
    return new CaseState(
        complaint,
        examination,
        mediation,
        followUp,
        refund,
        survey,
        changed,
        odr,
        jurisdiction,
        intake,
        publicity);
  }

  private CaseState with(OdrState changed) {
    return new CaseState(
        complaint,
        examination,
        mediation,
        followUp,
        refund,
        survey,
        clue,
        changed,
        jurisdiction,
        intake,
        publicity);
  }

  private CaseState with(JurisdictionState changed) {
    return new CaseState(
        complaint,
        examination,
        mediation,
        followUp,
        refund,
        survey,
        clue,
        odr,
        changed,
        intake,
        publicity);
  }

  private CaseState with(IntakeState changed) {
    return new CaseState(
        complaint,
        examination,
        mediation,
        followUp,
        refund,
        survey,
        clue,
        odr,
        jurisdiction,
        changed,
        publicity);
  }

  private CaseState with(PublicityState changed) {
    return new CaseState(
        complaint,
        examination,
        mediation,
        followUp,
        refund,
        survey,
        clue,
        odr,
        jurisdiction,
        intake,
        changed);
  }

  /** What the capabilities of the case may know of each other. */
  public CaseFacts facts(String caseId) {
    OnFile file = complaint instanceof OnFile onFile ? onFile : null;
    return new CaseFacts(
        caseId,
        complaint.stage(),
        file == null ? null : file.filing().filedAt(),
        file == null ? null : file.acceptedAt(),
        file instanceof Accepted accepted ? accepted.since() : null,
        file instanceof Closed closed ? closed.since() : null,
        file == null ? "" : file.filing().region(),
        file == null ? null : file.filing().merchantId(),
        file != null && file.filing().imported(),
        examination.dossier().complaintUntil(),
        mediation.openMediationId(),
        mediation.endedAt(),
        mediation.settlements(),
        odr.facts(),
        intake.missingConsents(mediation.endedAt()));
  }
}
