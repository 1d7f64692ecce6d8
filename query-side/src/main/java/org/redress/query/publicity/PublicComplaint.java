package org.redress.query.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.RemedyRequested;
import org.redress.events.publicity.PublicityPublished;
import org.redress.events.publicity.ShownComplaint;

/**
 * What the public sees of a complaint. The accessors below the components give the flat form in
 * which the API shows it.
 *
 * @param caseId id of the case
 * @param text what is shown
 * @param region region of the handling authority
 * @param shownAt when it was first shown
 * @param correctedAt when it was last corrected, null when it never was
 * @param shownUntil last day on which it is shown, null for no end
 */
public record PublicComplaint(
    String caseId,
    ShownComplaint text,
    String region,
    Instant shownAt,
    @Nullable Instant correctedAt,
    @Nullable LocalDate shownUntil) {

  static PublicComplaint of(PublicityPublished e) {
    return new PublicComplaint(
        e.caseId(), e.shown(), e.region(), e.occurredAt(), null, e.shownUntil());
  }

  PublicComplaint corrected(ShownComplaint instead, Instant at) {
    return new PublicComplaint(caseId, instead, region, shownAt, at, shownUntil);
  }

  /** Masked name of the complainant. */
  public String complainant() {
    return text.complainant();
  }

  /** Name of the operator. */
  public String operator() {
    return text.operator();
  }

  /** Its unified social credit code, null when it has none. */
  public @Nullable String creditCode() {
    return text.creditCode();
  }

  /** Class of goods or service, null when not classified. */
  public @Nullable Classification objectClass() {
    return text.objectClass();
  }

  /** The goods or service in words, null when the class says enough. */
  public @Nullable String goodsOrService() {
    return text.goodsOrService();
  }

  /** Day on which the authority received the complaint. */
  public LocalDate complainedOn() {
    return text.complainedOn();
  }

  /** Day of the dispute, null when it is not known. */
  public @Nullable LocalDate disputeOn() {
    return text.disputeOn();
  }

  /** Problem class, null when not classified. */
  public @Nullable Classification problemClass() {
    return text.problemClass();
  }

  /** The problem in words, null when the class says enough. */
  public @Nullable String problem() {
    return text.problem();
  }

  /** What was asked for. */
  public List<RemedyRequested> remedies() {
    return text.remedies();
  }

  /** The request in words, null when the remedies say enough. */
  public @Nullable String request() {
    return text.request();
  }

  /** Day on which the complaint was closed. */
  public LocalDate handledOn() {
    return text.handledOn();
  }

  /** How it ended. */
  public ClosingOutcome outcome() {
    return text.outcome();
  }

  /** The result in words, null when the outcome says enough. */
  public @Nullable String result() {
    return text.result();
  }
}
