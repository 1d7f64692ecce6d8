package org.redress.query.figure.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redress.events.DomainEvent;
import org.redress.events.PersonalDataKind;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.jurisdiction.CaseReturned;
import org.redress.events.jurisdiction.CaseRouted;
import org.redress.events.jurisdiction.ComplaintTransferred;
import org.redress.events.jurisdiction.JurisdictionDesignated;
import org.redress.events.jurisdiction.JurisdictionDisputeRaised;
import org.redress.events.jurisdiction.JurisdictionDisputeReferred;
import org.redress.events.jurisdiction.JurisdictionDisputeSettled;
import org.redress.events.jurisdiction.TransferDirection;
import org.redress.query.figure.FigureDimension;
import org.redress.query.fixture.CaseStory;
import org.redress.query.fixture.OpenQuerySide;
import org.redress.query.fixture.Recordings;
import org.redress.query.head.CaseHeads;
import org.redress.query.projection.Recorded;

/** A case counts for the office that its head names, after each of its events. */
class CaseOfficeTest {

  private static final Instant AT = Instant.parse("2026-04-20T02:30:00Z");

  private static List<DomainEvent> story() {
    List<DomainEvent> events = new ArrayList<>();
    CaseStory story =
        CaseStory.of("c-1", "2026-04-15T08:00:00Z", "330106", "m-1").filed().pickedUp().accepted();
    events.addAll(story.events());
    events.add(new CaseRouted("c-1", AT, "city", "a"));
    events.add(new CaseReturned("c-1", AT, "a", CaseStory.secret(PersonalDataKind.FREE_TEXT)));
    events.add(
        new ComplaintTransferred(
            "c-1",
            AT,
            "samr-330106",
            "b",
            TransferDirection.DOWN,
            CaseStory.secret(PersonalDataKind.FREE_TEXT)));
    events.add(
        new JurisdictionDisputeRaised(
            "c-1", AT, "J1", "b", "c", CaseStory.secret(PersonalDataKind.FREE_TEXT)));
    events.add(new JurisdictionDisputeReferred("c-1", AT, "J1", "city"));
    events.add(new JurisdictionDesignated("c-1", AT, "J1", "city", "c", AT, AT));
    events.add(
        new JurisdictionDisputeRaised(
            "c-1", AT, "J2", "c", "d", CaseStory.secret(PersonalDataKind.FREE_TEXT)));
    events.add(new JurisdictionDisputeSettled("c-1", AT, "J2", "d", AT));
    events.addAll(story.closed(ClosingOutcome.NOT_SETTLED).reopened().events().subList(3, 5));
    return events;
  }

  /** By the given role; the first two events of the story are no act of an officer. */
  private static Recorded by(Recorded event, String role) {
    return new Recorded(
        event.event(),
        event.eventId(),
        event.name(),
        event.commit(),
        event.index(),
        event.stream(),
        event.version(),
        event.recordedAt(),
        event.actor(),
        role,
        event.organisation(),
        null);
  }

  @Test
  void officeOfACardIsThatOfTheCaseHead() {
    List<Recorded> events =
        Recordings.of(story()).stream()
            .map(event -> event.version() <= 2 ? by(event, "CONSUMER") : event)
            .toList();
    CaseHeads heads = new CaseHeads(Recordings.streams(events));
    CaseCards cards = new CaseCards(OpenQuerySide.CALENDARS);
    List<String> offices = new ArrayList<>();
    @Nullable CaseCard card = null;
    for (Recorded event : events) {
      card = cards.fold(card, event);
      heads.note(event);
      String office = String.valueOf(heads.after(event).officeId());
      assertThat(counted(card)).as("after %s", event.name()).isEqualTo(office);
      offices.add(office);
    }
    assertThat(offices)
        .containsExactly(
            "null", "null", "samr-330106", "a", "null", "b", "b", "b", "c", "c", "d", "d", "d");
  }

  private static String counted(CaseCard card) {
    return card.dimensions().members().getOrDefault(FigureDimension.OFFICE, Set.of("null")).stream()
        .findFirst()
        .orElseThrow();
  }
}
