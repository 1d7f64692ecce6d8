package org.redress.query.figure.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.complaint.ClaimedAmount;
import org.redress.events.intake.SpecialGroup;
import org.redress.query.figure.Card;
import org.redress.query.figure.Contribution;
import org.redress.query.figure.Dimensions;
import org.redress.query.figure.FigureDimension;

/**
 * What a complaint tells the figures.
 *
 * @param id id of the case
 * @param position position of the last event
 * @param arrival how it came in
 * @param intake what was found out about it at the desk
 * @param office office that has the case, null while none has; see {@link
 *     org.redress.query.head.Office}
 * @param handling how fast it was handled
 * @param decision whether it was accepted, null before
 * @param settledOn day on which the dispute was first settled, null while it is not
 * @param filedAsCase whether an enforcement case came out of it
 * @param mediations its mediations
 * @param odr its settlement online, null when it was not sent to an enterprise
 * @param surveys its surveys
 * @param money promises and payments
 * @param terms its duties
 * @param publicity whether it is shown to the public
 */
public record CaseCard(
    @BsonId String id,
    long position,
    Arrival arrival,
    Intake intake,
    @Nullable String office,
    Handling handling,
    @Nullable Decision decision,
    @Nullable LocalDate settledOn,
    boolean filedAsCase,
    List<MediationPart> mediations,
    @Nullable OdrPart odr,
    List<SurveyPart> surveys,
    List<MoneyPart> money,
    List<DutyTerm> terms,
    PublicityPart publicity)
    implements Card {

  /**
   * What the desk found out.
   *
   * @param duplicate whether it is a confirmed duplicate of another complaint
   * @param groups groups of people that the complainant belongs to
   * @param claimed amount in dispute, null when none was named
   */
  public record Intake(
      boolean duplicate, List<SpecialGroup> groups, @Nullable ClaimedAmount claimed) {}

  /**
   * The decision on acceptance.
   *
   * @param on day of the decision
   * @param accepted whether it was accepted
   * @param inDuty false when it was refused because it is not within the authority's duty
   */
  public record Decision(LocalDate on, boolean accepted, boolean inDuty) {}

  /**
   * A mediation.
   *
   * @param id its id inside the case
   * @param body body that mediates, {@code AUTHORITY} for the authority itself
   * @param endedOn the day it ended, null while it goes on
   * @param settled whether it ended with a settlement
   */
  public record MediationPart(
      String id, String body, @Nullable LocalDate endedOn, boolean settled) {}

  /**
   * Settlement by an enterprise.
   *
   * @param sentOn the day the complaint was sent to it
   * @param ended whether the enterprise has ended it
   * @param settled whether it settled
   */
  public record OdrPart(LocalDate sentOn, boolean ended, boolean settled) {}

  /**
   * A survey.
   *
   * @param id its id inside the case
   * @param sentOn the day it was sent
   * @param satisfied whether the answer counts as satisfied, null while there is none
   * @param score score from 1 to 5, null when none was given
   */
  public record SurveyPart(
      String id, LocalDate sentOn, @Nullable Boolean satisfied, @Nullable Integer score) {}

  /**
   * Money promised, paid or taken back.
   *
   * @param measure what it counts for
   * @param on the day
   * @param currency ISO 4217 code
   * @param amountMinor minor units, below 0 for a payment taken back
   */
  public record MoneyPart(String measure, LocalDate on, String currency, long amountMinor) {}

  /** Copies the lists. */
  public CaseCard {
    mediations = List.copyOf(mediations);
    surveys = List.copyOf(surveys);
    money = List.copyOf(money);
    terms = List.copyOf(terms);
  }

  @Override
  public Dimensions dimensions() {
    Set<String> groups =
        intake.groups().stream().map(SpecialGroup::name).collect(Collectors.toUnmodifiableSet());
    Set<String> bodies =
        mediations.stream().map(MediationPart::body).collect(Collectors.toUnmodifiableSet());
    return arrival
        .dimensions("COMPLAINT", office)
        .with(FigureDimension.SPECIAL_GROUP, groups)
        .with(FigureDimension.BODY, bodies);
  }

  @Override
  public List<Contribution> contributions() {
    List<Contribution> all = new ArrayList<>();
    if (!intake.duplicate()) {
      arrival.demand(Measures.COMPLAINTS, handling.isEnded(), all);
      handling.contribute(arrival, all);
      if (handling.endedOn() != null) {
        all.add(Contribution.one(Measures.COMPLAINTS_ENDED, handling.endedOn()));
      }
      if (intake.claimed() != null) {
        ClaimedAmount claimed = intake.claimed();
        all.add(
            Contribution.money(
                Measures.AMOUNT_INVOLVED, claimed.currency(), arrival.on(), claimed.amountMinor()));
      }
    }
    decided(all);
    if (filedAsCase) {
      all.add(Contribution.one(Measures.BECAME_CASES, arrival.on()));
    }
    if (settledOn != null) {
      all.add(Contribution.one(Measures.DISPUTES_SETTLED, settledOn));
    }
    mediations.forEach(part -> mediated(part, all));
    online(all);
    surveys.forEach(part -> surveyed(part, all));
    money.forEach(part ->
        all.add(
            Contribution.money(part.measure(), part.currency(), part.on(), part.amountMinor())));
    DutyTerm.contributions(terms).forEach(all::add);
    publicity.contribute(all);
    return all;
  }

  private void decided(List<Contribution> to) {
    if (decision == null) {
      return;
    }
    to.add(
        Contribution.one(
            decision.accepted() ? Measures.ACCEPTED : Measures.REFUSED, decision.on()));
    if (decision.inDuty()) {
      to.add(Contribution.one(Measures.IN_DUTY, arrival.on()));
    }
    if (decision.accepted()) {
      to.add(Contribution.one(Measures.IN_DUTY_ACCEPTED, arrival.on()));
    }
  }

  private static void mediated(MediationPart part, List<Contribution> to) {
    if (part.endedOn() != null) {
      to.add(Contribution.one(Measures.MEDIATIONS_ENDED, part.endedOn()));
      if (part.settled()) {
        to.add(Contribution.one(Measures.MEDIATIONS_SETTLED, part.endedOn()));
      }
    }
  }

  private void online(List<Contribution> to) {
    if (odr != null) {
      to.add(Contribution.one(Measures.ODR_SENT, odr.sentOn()));
      if (odr.ended()) {
        to.add(Contribution.one(Measures.ODR_ENDED, odr.sentOn()));
      }
      if (odr.settled()) {
        to.add(Contribution.one(Measures.ODR_SETTLED, odr.sentOn()));
      }
    }
  }

  private static void surveyed(SurveyPart part, List<Contribution> to) {
    to.add(Contribution.one(Measures.SURVEYS_SENT, part.sentOn()));
    if (part.satisfied() != null) {
      to.add(Contribution.one(Measures.SURVEYS_ANSWERED, part.sentOn()));
      if (part.satisfied()) {
        to.add(Contribution.one(Measures.SURVEYS_SATISFIED, part.sentOn()));
      }
    }
    if (part.score() != null) {
      to.add(Contribution.one(Measures.SCORES, part.sentOn()));
      to.add(new Contribution(Measures.SCORE_SUM, part.sentOn(), part.score()));
      to.add(Contribution.one(Measures.score(part.score()), part.sentOn()));
    }
  }
}
