package org.redress.command.intake;

import static org.redress.command.CaseRules.onlyForImport;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.entriesMeet;
import static org.redress.command.InputRules.saysSomething;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.ChinaTime;
import org.redress.command.Decision;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.intake.IntakeState.GivenConsent;
import org.redress.command.intake.IntakeState.Joint;
import org.redress.events.PersonalDataKind;
import org.redress.events.intake.ComplaintJoined;
import org.redress.events.intake.IntakeEvent;
import org.redress.events.intake.JointPerson;
import org.redress.events.intake.RepresentativesElected;
import org.redress.events.intake.RepresentedConsentRecorded;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;

/** Complaints of several persons and who acts for them: Order 121 Art. 12. */
final class JointComplaint {

  /** Most representatives: Order 121 Art. 12. */
  static final int MOST_REPRESENTATIVES = 2;

  private static final String ARTICLE = " (Order 121 Art. 12)";

  private JointComplaint() {}

  static Decision<IntakeEvent> join(JoinComplaint c, Joint joint, CaseFacts facts) {
    return Decision.unless(
        () -> new ComplaintJoined(c.caseId(), c.occurredAt(), numbered(c, joint)),
        entriesMeet("persons", c.persons(), (field, person) -> mayJoin(field, person, c, facts)));
  }

  private static @Nullable Refusal mayJoin(
      String field, JoinComplaint.Person person, JoinComplaint c, CaseFacts facts) {
    Consent consent = person.consent();
    boolean consented = consent != null && !consent.givenAt().isAfter(c.occurredAt());
    return Refusal.firstOf(
        saysSomething(field + ".name", person.name(), SHORT_TEXT),
        saysSomething(field + ".phone", person.phone(), SHORT_TEXT),
        consented
            ? null
            : Refusal.of(
                IntakeRefusal.JOINT_CONSENT_MISSING,
                field + ".consent",
                "a consent given by then" + ARTICLE),
        onlyForImport(
            facts,
            field + ".consent.form",
            consent != null && consent.form() == ConsentForm.IMPORTED_RECORD));
  }

  /** Who filed the complaint is the first person of it. */
  private static List<JointPerson> numbered(JoinComplaint c, Joint joint) {
    int before = Math.max(1, joint.persons().size());
    return IntStream.range(0, c.persons().size())
        .mapToObj(i -> {
          JoinComplaint.Person person = c.persons().get(i);
          String id = "J" + (before + i + 1);
          return new JointPerson(
              id,
              person.name().as(PersonalDataKind.NAME, id),
              person.phone() == null ? null : person.phone().as(PersonalDataKind.PHONE, id),
              Objects.requireNonNull(person.consent()));
        })
        .toList();
  }

  static Decision<IntakeEvent> elect(ElectRepresentatives c, Joint joint) {
    List<String> elected = c.representatives().stream().distinct().toList();
    return Decision.unless(
        () ->
            new RepresentativesElected(
                c.caseId(), c.occurredAt(), elected, Objects.requireNonNull(c.writtenOn())),
        severalPersons(joint),
        entriesMeet("representatives", elected, (field, person) -> belongs(field, person, joint)),
        elected.size() > MOST_REPRESENTATIVES
            ? Refusal.of(
                IntakeRefusal.TOO_MANY_REPRESENTATIVES, "representatives", "one or two" + ARTICLE)
            : null,
        inWriting(c));
  }

  private static @Nullable Refusal severalPersons(Joint joint) {
    return joint.persons().isEmpty()
        ? Refusal.of(IntakeRefusal.COMPLAINT_NOT_JOINT, "after others joined" + ARTICLE)
        : null;
  }

  private static @Nullable Refusal belongs(String field, String personId, Joint joint) {
    return joint.persons().contains(personId)
        ? null
        : Refusal.of(IntakeRefusal.JOINT_PERSON_UNKNOWN, field, String.join(", ", joint.persons()));
  }

  private static @Nullable Refusal inWriting(ElectRepresentatives c) {
    LocalDate shownOn = ChinaTime.dayOf(c.occurredAt());
    return c.writtenOn() == null || c.writtenOn().isAfter(shownOn)
        ? Refusal.of(
            IntakeRefusal.REPRESENTATION_NOT_IN_WRITING,
            "writtenOn",
            "a writing not after " + shownOn + ARTICLE)
        : TimeRules.dayIsRecordable("writtenOn", c.writtenOn());
  }

  static Decision<IntakeEvent> consent(RecordRepresentedConsent c, Joint joint, CaseFacts facts) {
    return Decision.unless(
        () ->
            new RepresentedConsentRecorded(
                c.caseId(), c.occurredAt(), c.personId(), c.act(), c.form()),
        severalPersons(joint),
        belongs("personId", c.personId(), joint),
        joint.represented().contains(c.personId())
            ? null
            : Refusal.of(
                IntakeRefusal.PERSON_NOT_REPRESENTED,
                "personId",
                "somebody for whom others act" + ARTICLE),
        onlyForImport(facts, "form", c.form() == ConsentForm.IMPORTED_RECORD));
  }

  static Joint joined(Joint before, ComplaintJoined e) {
    Stream<String> known =
        before.persons().isEmpty() ? Stream.of(IntakeState.FILER) : before.persons().stream();
    return new Joint(
        Stream.concat(known, e.persons().stream().map(JointPerson::personId)).toList(),
        before.representatives(),
        before.consents());
  }

  static Joint elected(Joint before, RepresentativesElected e) {
    return new Joint(before.persons(), List.copyOf(e.representatives()), before.consents());
  }

  static Joint consented(Joint before, RepresentedConsentRecorded e) {
    return new Joint(
        before.persons(),
        before.representatives(),
        Stream.concat(
                before.consents().stream(),
                Stream.of(new GivenConsent(e.personId(), e.act(), e.occurredAt())))
            .toList());
  }
}
