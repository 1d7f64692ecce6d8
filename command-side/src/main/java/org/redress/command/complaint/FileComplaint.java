package org.redress.command.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.Classification;
import org.redress.events.ImportOrigin;
import org.redress.events.complaint.Channel;
import org.redress.events.complaint.ClaimedAmount;
import org.redress.events.complaint.RemedyRequested;
import org.redress.events.complaint.Respondent;

/**
 * Record the receipt of a complaint (投诉). Source: Order 121 Art. 3, 8, 10 (2026-04-15). An imported
 * record may lack what Art. 10 asks for; live work may not.
 *
 * @param caseId id for the new case file, which is also its stream
 * @param occurredAt when the authority received it
 * @param channel the way it came in
 * @param complainant who complains
 * @param respondent who is complained about; a credit code decides which merchant record it is
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param problemClass problem class (问题类别), null when not classified
 * @param objectClass class of goods or service (客体类别), null when not classified
 * @param facts the facts of the dispute in the complainant's words
 * @param remedies what is asked for, at least one in live work
 * @param claimed amount in dispute, null when none is named
 * @param publicityConsent whether the complainant agrees to publication (同意公示投诉信息), form 1
 * @param entrustConsent whether the complainant agrees to entrusted mediation (同意委托调解), form 1
 * @param origin where the record is imported from, null for live work
 */
public record FileComplaint(
    String caseId,
    Instant occurredAt,
    Channel channel,
    Complainant complainant,
    Respondent respondent,
    String region,
    @Nullable Classification problemClass,
    @Nullable Classification objectClass,
    PersonalText facts,
    List<RemedyRequested> remedies,
    @Nullable ClaimedAmount claimed,
    boolean publicityConsent,
    boolean entrustConsent,
    @Nullable ImportOrigin origin)
    implements ComplaintCommand {
  /** Copies the remedies, so that nobody changes them while the command waits. */
  public FileComplaint {
    remedies = List.copyOf(remedies);
  }

  /**
   * The person who complains: Order 121 Art. 10 asks for name, phone and address.
   *
   * @param name true name
   * @param phone telephone number, null only in an imported record
   * @param address postal address or part of it, null only in an imported record
   */
  public record Complainant(
      PersonalText name, @Nullable PersonalText phone, @Nullable PersonalText address) {}
}
