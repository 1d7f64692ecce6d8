package org.redress.command.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.events.Classification;
import org.redress.events.ImportOrigin;
import org.redress.events.Operator;
import org.redress.events.complaint.Channel;

/**
 * Record the receipt of a report (举报). Source: Order 121 Art. 3, 28 (2026-04-15). An imported
 * record may lack what Art. 28 and form 2 ask for; live work may not.
 *
 * @param reportId id for the new report, which is also its stream
 * @param occurredAt when the authority received it
 * @param channel the way it came in
 * @param reporter who reports, null for an anonymous report
 * @param insider whether the reporter works inside the operator
 * @param target the operator reported; a credit code decides which merchant record it is
 * @param clue the concrete clue of a breach
 * @param factualBasis the facts that the clue rests on, null only in an imported record
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param problemClass problem class (问题类别), null when not classified
 * @param objectClass class of goods or service (客体类别), null when not classified
 * @param letterId the letter that the report is a part of (Art. 9), null when it came by itself
 * @param caseId the complaint out of whose material it was taken (Art. 9), null when it came by
 *     itself
 * @param origin where the record is imported from, null for live work
 */
public record FileReport(
    String reportId,
    Instant occurredAt,
    Channel channel,
    @Nullable Reporter reporter,
    boolean insider,
    Operator target,
    PersonalText clue,
    @Nullable PersonalText factualBasis,
    String region,
    @Nullable Classification problemClass,
    @Nullable Classification objectClass,
    @Nullable String letterId,
    @Nullable String caseId,
    @Nullable ImportOrigin origin)
    implements ReportCommand {

  /**
   * A reporter who gives a name.
   *
   * @param name true name
   * @param phone telephone number, null only in an imported record
   * @param address postal address or part of it, null only in an imported record
   * @param idPaper number of an identity paper, null only in an imported record
   */
  public record Reporter(
      PersonalText name,
      @Nullable PersonalText phone,
      @Nullable PersonalText address,
      @Nullable PersonalText idPaper) {}
}
