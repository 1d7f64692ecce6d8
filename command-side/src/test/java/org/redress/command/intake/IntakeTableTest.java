package org.redress.command.intake;

import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseStages.way;
import static org.redress.command.intake.IntakeSamples.EARLY;
import static org.redress.command.intake.IntakeSamples.LATE;
import static org.redress.command.intake.IntakeSamples.appoint;
import static org.redress.command.intake.IntakeSamples.confirmDuplicate;
import static org.redress.command.intake.IntakeSamples.consentOf;
import static org.redress.command.intake.IntakeSamples.elect;
import static org.redress.command.intake.IntakeSamples.endAgency;
import static org.redress.command.intake.IntakeSamples.join;
import static org.redress.command.intake.IntakeSamples.proveIdentity;
import static org.redress.command.intake.IntakeSamples.refuseIdentity;
import static org.redress.command.intake.IntakeSamples.refuseTag;
import static org.redress.command.intake.IntakeSamples.rejectDuplicate;
import static org.redress.command.intake.IntakeSamples.requestIdentity;
import static org.redress.command.intake.IntakeSamples.suggest;
import static org.redress.command.intake.IntakeSamples.tag;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redress.command.CaseCommand;
import org.redress.command.CaseStages;
import org.redress.command.DecisionTable;
import org.redress.command.Spec;
import org.redress.command.complaint.ComplaintState;
import org.redress.events.intake.RepresentedAct;

class IntakeTableTest {

  /** Stages of the complaint; nothing is known beside who filed it. */
  private static final String BY_STAGE =
      """
                               | NotFiled     | Filed                        | PickedUp                     | Accepted                     | Refused                      | Withdrawn                    | Closed
      AppointAgent             | CASE_UNKNOWN | AgentAppointed               | AgentAppointed               | AgentAppointed               | WRONG_STATE                  | WRONG_STATE                  | WRONG_STATE
      EndAgency                | CASE_UNKNOWN | AGENCY_UNKNOWN               | AGENCY_UNKNOWN               | AGENCY_UNKNOWN               | WRONG_STATE                  | WRONG_STATE                  | WRONG_STATE
      JoinComplaint            | CASE_UNKNOWN | ComplaintJoined              | ComplaintJoined              | ComplaintJoined              | WRONG_STATE                  | WRONG_STATE                  | WRONG_STATE
      ElectRepresentatives     | CASE_UNKNOWN | COMPLAINT_NOT_JOINT          | COMPLAINT_NOT_JOINT          | COMPLAINT_NOT_JOINT          | WRONG_STATE                  | WRONG_STATE                  | WRONG_STATE
      RecordRepresentedConsent | CASE_UNKNOWN | COMPLAINT_NOT_JOINT          | COMPLAINT_NOT_JOINT          | COMPLAINT_NOT_JOINT          | WRONG_STATE                  | WRONG_STATE                  | WRONG_STATE
      RequestIdentityProof     | CASE_UNKNOWN | IdentityProofRequested       | IdentityProofRequested       | IdentityProofRequested       | WRONG_STATE                  | WRONG_STATE                  | WRONG_STATE
      RecordIdentityProof      | CASE_UNKNOWN | IdentityProofRecorded        | IdentityProofRecorded        | IdentityProofRecorded        | WRONG_STATE                  | WRONG_STATE                  | WRONG_STATE
      RecordIdentityRefusal    | CASE_UNKNOWN | IDENTITY_NOT_REQUESTED       | IDENTITY_NOT_REQUESTED       | IDENTITY_NOT_REQUESTED       | WRONG_STATE                  | WRONG_STATE                  | WRONG_STATE
      SuggestDuplicate         | CASE_UNKNOWN | DuplicateSuggested           | DuplicateSuggested           | DuplicateSuggested           | DuplicateSuggested           | DuplicateSuggested           | DuplicateSuggested
      ConfirmDuplicate         | CASE_UNKNOWN | DUPLICATE_SUGGESTION_UNKNOWN | DUPLICATE_SUGGESTION_UNKNOWN | DUPLICATE_SUGGESTION_UNKNOWN | DUPLICATE_SUGGESTION_UNKNOWN | DUPLICATE_SUGGESTION_UNKNOWN | DUPLICATE_SUGGESTION_UNKNOWN
      RejectDuplicate          | CASE_UNKNOWN | DUPLICATE_SUGGESTION_UNKNOWN | DUPLICATE_SUGGESTION_UNKNOWN | DUPLICATE_SUGGESTION_UNKNOWN | DUPLICATE_SUGGESTION_UNKNOWN | DUPLICATE_SUGGESTION_UNKNOWN | DUPLICATE_SUGGESTION_UNKNOWN
      TagSpecialGroup          | CASE_UNKNOWN | SpecialGroupTagged           | SpecialGroupTagged           | SpecialGroupTagged           | SpecialGroupTagged           | SpecialGroupTagged           | SpecialGroupTagged
      RefuseSpecialGroupTag    | CASE_UNKNOWN | SpecialGroupTagRefused       | SpecialGroupTagRefused       | SpecialGroupTagRefused       | SpecialGroupTagRefused       | SpecialGroupTagRefused       | SpecialGroupTagRefused
      """;

  /**
   * The one state when everything was done once: an agent runs, J1 acts for J2 and J3, papers were
   * asked for, a duplicate was suggested, a group was noted.
   */
  private static final String WHEN_ALL_IS_UNDER_WAY =
      """
                               | IntakeState
      AppointAgent             | AgentAppointed
      EndAgency                | AgencyEnded
      JoinComplaint            | ComplaintJoined
      ElectRepresentatives     | RepresentativesElected
      RecordRepresentedConsent | RepresentedConsentRecorded
      RequestIdentityProof     | IDENTITY_ALREADY_REQUESTED
      RecordIdentityProof      | IdentityProofRecorded
      RecordIdentityRefusal    | IdentityRefusalRecorded
      SuggestDuplicate         | DUPLICATE_ALREADY_SUGGESTED
      ConfirmDuplicate         | DuplicateConfirmed
      RejectDuplicate          | DuplicateRejected
      TagSpecialGroup          |
      RefuseSpecialGroupTag    | SpecialGroupTagRefused
      """;

  private static final CaseCommand[] UNDER_WAY =
      way(
          file(),
          appoint(EARLY),
          join(EARLY),
          elect(EARLY, "J1"),
          requestIdentity(EARLY),
          suggest(EARLY),
          tag(EARLY));

  private static final Map<String, IntakeCommand> COMMANDS =
      Map.ofEntries(
          Map.entry("AppointAgent", appoint(LATE)),
          Map.entry("EndAgency", endAgency(LATE)),
          Map.entry("JoinComplaint", join(LATE)),
          Map.entry("ElectRepresentatives", elect(LATE, "J2")),
          Map.entry("RecordRepresentedConsent", consentOf(LATE, "J2", RepresentedAct.WAIVER)),
          Map.entry("RequestIdentityProof", requestIdentity(LATE)),
          Map.entry("RecordIdentityProof", proveIdentity(LATE)),
          Map.entry("RecordIdentityRefusal", refuseIdentity(LATE)),
          Map.entry("SuggestDuplicate", suggest(LATE)),
          Map.entry("ConfirmDuplicate", confirmDuplicate(LATE)),
          Map.entry("RejectDuplicate", rejectDuplicate(LATE)),
          Map.entry("TagSpecialGroup", tag(LATE)),
          Map.entry("RefuseSpecialGroupTag", refuseTag(LATE)));

  @TestFactory
  Stream<DynamicTest> everyCommandInEveryStageOfTheComplaint() {
    return DecisionTable.of(BY_STAGE)
        .tests(
            IntakeCommand.class,
            ComplaintState.class,
            (command, stage) -> summary(CaseStages.wayTo(stage), command));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandWhenAllIsUnderWay() {
    return DecisionTable.of(WHEN_ALL_IS_UNDER_WAY)
        .tests(
            IntakeCommand.class,
            IntakeState.class,
            (command, state) -> summary(UNDER_WAY, command));
  }

  private static String summary(CaseCommand[] way, String command) {
    return Spec.givenCase(way).when(COMMANDS.get(command)).summary();
  }
}
