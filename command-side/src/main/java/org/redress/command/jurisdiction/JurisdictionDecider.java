package org.redress.command.jurisdiction;

import static org.redress.command.CaseRules.notBefore;
import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.InputRules.wrongState;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.CaseRules;
import org.redress.command.Decision;
import org.redress.command.OrganisationOnRecord;
import org.redress.command.PersonalText;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.competence.Dispute;
import org.redress.command.competence.DisputeRules;
import org.redress.command.competence.OrganisationRules;
import org.redress.command.jurisdiction.JurisdictionState.Assigned;
import org.redress.command.jurisdiction.JurisdictionState.Disputed;
import org.redress.command.jurisdiction.JurisdictionState.Unassigned;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.jurisdiction.CaseReturned;
import org.redress.events.jurisdiction.CaseRouted;
import org.redress.events.jurisdiction.ComplaintTransferred;
import org.redress.events.jurisdiction.JurisdictionDesignated;
import org.redress.events.jurisdiction.JurisdictionDisputeRaised;
import org.redress.events.jurisdiction.JurisdictionDisputeReferred;
import org.redress.events.jurisdiction.JurisdictionDisputeSettled;
import org.redress.events.jurisdiction.JurisdictionEvent;
import org.redress.events.jurisdiction.JurisdictionRecorded;
import org.redress.events.jurisdiction.TransferDirection;

/** Decides what is asked about who handles a complaint. Pure and total. */
public final class JurisdictionDecider {

  /** Whom the notes are about. */
  private static final String PARTIES = "parties";

  private JurisdictionDecider() {}

  /** Before anybody has the complaint. */
  public static JurisdictionState initial() {
    return new Unassigned(null, 0);
  }

  /**
   * The events that follow from the command, or the reason why not.
   *
   * @param organisations the organisations on record among those that command and state name
   */
  public static Decision<JurisdictionEvent> decide(
      JurisdictionCommand command,
      JurisdictionState state,
      CaseFacts facts,
      Map<String, OrganisationOnRecord> organisations) {
    return Decision.unless(
        Refusal.firstOf(
            TimeRules.timeIsRecordable(command),
            complaintIsOpen(facts),
            notBefore(facts, command.occurredAt(), facts.filedAt()),
            notBefore(facts, command.occurredAt(), state.since())),
        () ->
            switch (command) {
              case RecordJurisdiction c -> record(c, state, organisations);
              case RouteCase c -> route(c, state, organisations);
              case ReturnCase c -> giveBack(c, state);
              case TransferComplaint c -> transfer(c, state, organisations);
              case RaiseJurisdictionDispute c -> raise(c, state, organisations);
              case ReferJurisdictionDispute c -> refer(c, state, organisations);
              case SettleJurisdictionDispute c -> settle(c, state);
              case DesignateJurisdiction c -> designate(c, state, organisations);
            });
  }

  private static @Nullable Refusal complaintIsOpen(CaseFacts facts) {
    return switch (facts.stage()) {
      case NOT_FILED -> CaseRules.caseIsKnown(facts.stage());
      case FILED, PICKED_UP, ACCEPTED -> null;
      case REFUSED, WITHDRAWN, CLOSED -> wrongState(facts.stage(), "FILED, PICKED_UP or ACCEPTED");
    };
  }

  private static Decision<JurisdictionEvent> record(
      RecordJurisdiction c,
      JurisdictionState state,
      Map<String, OrganisationOnRecord> organisations) {
    return Decision.unless(
        () ->
            new JurisdictionRecorded(
                c.caseId(),
                c.occurredAt(),
                c.organisationId(),
                c.respondentKind(),
                c.place(),
                c.reason(),
                JurisdictionTable.ARTICLE,
                c.note() == null ? null : ofParties(c.note())),
        OrganisationRules.exists(
            "organisationId", c.organisationId(), c.occurredAt(), organisations),
        saysSomething("note", c.note(), LONG_TEXT),
        HolderRules.placeMakesCompetent(c),
        HolderRules.noOtherHasIt(c.organisationId(), state));
  }

  private static Decision<JurisdictionEvent> route(
      RouteCase c, JurisdictionState state, Map<String, OrganisationOnRecord> organisations) {
    return Decision.unless(
        () -> new CaseRouted(c.caseId(), c.occurredAt(), c.centreId(), c.organisationId()),
        OrganisationRules.exists("centreId", c.centreId(), c.occurredAt(), organisations),
        OrganisationRules.isCentre("centreId", c.centreId(), organisations),
        OrganisationRules.exists(
            "organisationId", c.organisationId(), c.occurredAt(), organisations),
        HolderRules.nobodyHasIt(state));
  }

  private static Decision<JurisdictionEvent> giveBack(ReturnCase c, JurisdictionState state) {
    return Decision.unless(
        () ->
            new CaseReturned(c.caseId(), c.occurredAt(), c.organisationId(), ofParties(c.reason())),
        saysSomething("reason", c.reason(), LONG_TEXT),
        HolderRules.hasIt("organisationId", c.organisationId(), state));
  }

  private static Decision<JurisdictionEvent> transfer(
      TransferComplaint c,
      JurisdictionState state,
      Map<String, OrganisationOnRecord> organisations) {
    TransferDirection direction = OrganisationRules.direction(c.fromId(), c.toId(), organisations);
    return Decision.unless(
        () ->
            new ComplaintTransferred(
                c.caseId(),
                c.occurredAt(),
                c.fromId(),
                c.toId(),
                Objects.requireNonNull(direction),
                ofParties(c.reason())),
        saysSomething("reason", c.reason(), LONG_TEXT),
        HolderRules.hasIt("fromId", c.fromId(), state),
        OrganisationRules.exists("toId", c.toId(), c.occurredAt(), organisations),
        direction == null
            ? Refusal.of(
                JurisdictionRefusal.TRANSFER_NOT_UP_OR_DOWN,
                "toId",
                "a superior or a subordinate (Order 121 Art. 13)")
            : null);
  }

  private static Decision<JurisdictionEvent> raise(
      RaiseJurisdictionDispute c,
      JurisdictionState state,
      Map<String, OrganisationOnRecord> organisations) {
    return Decision.unless(
        () ->
            new JurisdictionDisputeRaised(
                c.caseId(),
                c.occurredAt(),
                Dispute.idOf(state.disputes() + 1),
                c.firstId(),
                c.secondId(),
                ofParties(c.reason())),
        DisputeRules.arises(c.firstId(), c.secondId(), c.reason(), c.occurredAt(), organisations),
        state instanceof Disputed ? DisputeRules.open() : null);
  }

  private static Decision<JurisdictionEvent> refer(
      ReferJurisdictionDispute c,
      JurisdictionState state,
      Map<String, OrganisationOnRecord> organisations) {
    return switch (state) {
      case Disputed(Dispute dispute, _) ->
          Decision.unless(
              () ->
                  new JurisdictionDisputeReferred(
                      c.caseId(), c.occurredAt(), dispute.id(), c.superiorId()),
              DisputeRules.isBeforeSuperior(
                  "superiorId", c.superiorId(), dispute, c.occurredAt(), organisations));
      case Unassigned _, Assigned _ -> Decision.refuse(DisputeRules.notOpen());
    };
  }

  private static Decision<JurisdictionEvent> settle(
      SettleJurisdictionDispute c, JurisdictionState state) {
    return switch (state) {
      case Disputed(Dispute dispute, _) ->
          Decision.unless(
              () ->
                  new JurisdictionDisputeSettled(
                      c.caseId(),
                      c.occurredAt(),
                      dispute.id(),
                      c.organisationId(),
                      dispute.raisedAt()),
              DisputeRules.isParty(c.organisationId(), dispute));
      case Unassigned _, Assigned _ -> Decision.refuse(DisputeRules.notOpen());
    };
  }

  private static Decision<JurisdictionEvent> designate(
      DesignateJurisdiction c,
      JurisdictionState state,
      Map<String, OrganisationOnRecord> organisations) {
    return switch (state) {
      case Disputed(Dispute dispute, _) ->
          Decision.unless(
              () ->
                  new JurisdictionDesignated(
                      c.caseId(),
                      c.occurredAt(),
                      dispute.id(),
                      c.designatedBy(),
                      c.organisationId(),
                      dispute.raisedAt(),
                      dispute.referredAt()),
              DisputeRules.isBeforeSuperior(
                  "designatedBy", c.designatedBy(), dispute, c.occurredAt(), organisations),
              OrganisationRules.exists(
                  "organisationId", c.organisationId(), c.occurredAt(), organisations));
      case Unassigned _, Assigned _ -> Decision.refuse(DisputeRules.notOpen());
    };
  }

  private static Protected ofParties(PersonalText text) {
    return text.as(PersonalDataKind.FREE_TEXT, PARTIES);
  }

  /** The state after the event. An event that cannot follow the state changes nothing. */
  public static JurisdictionState evolve(JurisdictionState state, JurisdictionEvent event) {
    int disputes = state.disputes();
    return switch (event) {
      case JurisdictionRecorded e -> new Assigned(e.organisationId(), e.occurredAt(), disputes);
      case CaseRouted e -> new Assigned(e.organisationId(), e.occurredAt(), disputes);
      case CaseReturned e -> new Unassigned(e.occurredAt(), disputes);
      case ComplaintTransferred e -> new Assigned(e.toId(), e.occurredAt(), disputes);
      case JurisdictionDisputeRaised e ->
          new Disputed(
              new Dispute(e.disputeId(), e.firstId(), e.secondId(), e.occurredAt(), null),
              disputes + 1);
      case JurisdictionDisputeReferred e ->
          state instanceof Disputed(Dispute dispute, _)
              ? new Disputed(dispute.referred(e.occurredAt()), disputes)
              : state;
      case JurisdictionDisputeSettled e ->
          new Assigned(e.organisationId(), e.occurredAt(), disputes);
      case JurisdictionDesignated e -> new Assigned(e.organisationId(), e.occurredAt(), disputes);
    };
  }
}
