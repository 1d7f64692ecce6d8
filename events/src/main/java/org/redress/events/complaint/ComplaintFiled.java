package org.redress.events.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.ImportOrigin;
import org.redress.events.Protected;

/**
 * A complaint (投诉) was received. Source: Order 121 Art. 3, 8, 10 (2026-04-15).
 *
 * @param caseId id of the case file (案卷), which is also its stream
 * @param occurredAt when the authority received it
 * @param channel the way it came in
 * @param complainant who complains
 * @param respondent who is complained about
 * @param region region of the handling authority: GB/T 2260 code, or a code of another scheme such
 *     as US-NY
 * @param problemClass problem class (问题类别), null when not classified
 * @param objectClass class of goods or service (客体类别), null when not classified
 * @param facts the facts of the dispute in the complainant's words
 * @param remedies what is asked for; may be empty only in an imported record
 * @param claimed amount in dispute, null when none is named
 * @param publicityConsent whether the complainant agrees to publication (同意公示投诉信息), form 1
 * @param entrustConsent whether the complainant agrees to entrusted mediation (同意委托调解), form 1
 * @param origin where the record was imported from, null for live work
 */
public record ComplaintFiled(
    String caseId,
    Instant occurredAt,
    Channel channel,
    Complainant complainant,
    Respondent respondent,
    String region,
    @Nullable Classification problemClass,
    @Nullable Classification objectClass,
    Protected facts,
    List<RemedyRequested> remedies,
    @Nullable ClaimedAmount claimed,
    boolean publicityConsent,
    boolean entrustConsent,
    @Nullable ImportOrigin origin)
    implements ComplaintEvent {}
