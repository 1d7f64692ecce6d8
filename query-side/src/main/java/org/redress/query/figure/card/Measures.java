package org.redress.query.figure.card;

import java.util.Locale;
import org.redress.events.clock.Duty;

/** Names of the measures that files contribute to; the day that decides stands with each. */
public final class Measures {

  /** Demands (民意诉求), on the day they were received; a confirmed duplicate is none. */
  public static final String DEMANDS = "demands";

  /** Complaints, on the day they were received; a confirmed duplicate is none. */
  public static final String COMPLAINTS = "complaints";

  /** Reports, on the day they were received; a repeated one that was dropped is none. */
  public static final String REPORTS = "reports";

  /** Queries, on the day they were received. */
  public static final String QUERIES = "queries";

  /** Other demands, on the day they were received. */
  public static final String OTHERS = "others";

  /** Complaints and reports that are to be picked up, on the day they were received. */
  public static final String TO_PICK_UP = "to-pick-up";

  /** Those of {@link #TO_PICK_UP} whose first act came within one working day. */
  public static final String PICKED_UP_IN_TIME = "picked-up-in-1-working-day";

  /** Complaints, reports, queries and others whose handling ended, on the day it ended. */
  public static final String ENDED = "ended";

  /** Complaints and reports whose handling ended, on the day it ended. */
  public static final String HANDLED = "handled";

  /** Those of {@link #HANDLED} that took at most seven working days. */
  public static final String HANDLED_IN_SEVEN = "handled-in-7-working-days";

  /** Complaints whose handling ended, on the day it ended. */
  public static final String COMPLAINTS_ENDED = "complaints-ended";

  /** Complaints accepted (受理), on the day of the decision. */
  public static final String ACCEPTED = "accepted";

  /** Complaints not accepted (不予受理), on the day of the decision. */
  public static final String REFUSED = "refused";

  /** Complaints decided that are within the authority's duty, on the day they were received. */
  public static final String IN_DUTY = "in-duty-decided";

  /** Those of {@link #IN_DUTY} that were accepted. */
  public static final String IN_DUTY_ACCEPTED = "in-duty-accepted";

  /** Work orders of the hotline 12345, on the day they were received. */
  public static final String ORDERS_12345 = "orders-12345";

  /** Those of {@link #ORDERS_12345} whose handling has ended. */
  public static final String ORDERS_12345_ENDED = "orders-12345-ended";

  /** Mediations that ended, on the day they did. */
  public static final String MEDIATIONS_ENDED = "mediations-ended";

  /** Those of {@link #MEDIATIONS_ENDED} that ended with a settlement. */
  public static final String MEDIATIONS_SETTLED = "mediations-settled";

  /** Disputes settled (化解) in any way, each once, on the day of the first settlement. */
  public static final String DISPUTES_SETTLED = "disputes-settled";

  /** Money in dispute (涉及争议金额), on the day the complaint was received. */
  public static final String AMOUNT_INVOLVED = "amount-involved";

  /** Money promised to consumers, on the day of the agreement. */
  public static final String PROMISED = "promised";

  /** Money paid less payments taken back (挽回经济损失), on the day of the payment or reversal. */
  public static final String RECOVERED = "recovered";

  /** Complaints sent to an enterprise for settlement online, on the day they were sent. */
  public static final String ODR_SENT = "odr-sent";

  /** Those of {@link #ODR_SENT} that the enterprise has ended, settled or not. */
  public static final String ODR_ENDED = "odr-ended";

  /** Those of {@link #ODR_ENDED} that it settled. */
  public static final String ODR_SETTLED = "odr-settled";

  /** Complaints out of which an enforcement case was filed, on the day they were received. */
  public static final String BECAME_CASES = "complaints-became-cases";

  /** Complaints shown to the public, on the day they were shown; those no longer shown are none. */
  public static final String PUBLICISED = "publicised";

  /** Complaints closed that no decision keeps from the public, on the day they were closed. */
  public static final String TO_PUBLICISE = "to-publicise";

  /** Those of {@link #TO_PUBLICISE} that are shown. */
  public static final String CLOSED_AND_PUBLICISED = "closed-and-publicised";

  /** Complaints closed that a decision keeps from the public, on the day they were closed. */
  public static final String KEPT_FROM_PUBLIC = "kept-from-public";

  /** Surveys sent, on the day they were sent. */
  public static final String SURVEYS_SENT = "surveys-sent";

  /** Those of {@link #SURVEYS_SENT} that were answered. */
  public static final String SURVEYS_ANSWERED = "surveys-answered";

  /** Those of {@link #SURVEYS_ANSWERED} that count as satisfied. */
  public static final String SURVEYS_SATISFIED = "surveys-satisfied";

  /** Those of {@link #SURVEYS_ANSWERED} with a score from 1 to 5. */
  public static final String SCORES = "scores";

  /** Sum of the scores. */
  public static final String SCORE_SUM = "score-sum";

  /** Group disputes settled, on the day of the settlement. */
  public static final String GROUPS_SETTLED = "group-disputes-settled";

  /** Money that settled group disputes were about. */
  public static final String GROUP_AMOUNT = "group-amount-involved";

  private Measures() {}

  /** Scores of one value, 1 to 5. */
  public static String score(int value) {
    return "score-" + value;
  }

  /** Acts that a duty required, on the day they were due; one that lapsed in time is none. */
  public static String due(Duty duty) {
    return "due-" + name(duty);
  }

  /** Those of {@link #due} that were done in time. */
  public static String met(Duty duty) {
    return "met-" + name(duty);
  }

  private static String name(Duty duty) {
    return duty.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
