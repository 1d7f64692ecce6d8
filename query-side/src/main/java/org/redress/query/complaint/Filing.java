package org.redress.query.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.ImportOrigin;
import org.redress.events.complaint.Channel;
import org.redress.events.complaint.RemedyRequested;
import org.redress.query.Money;

/**
 * What was received; it never changes.
 *
 * @param channel the way it came in
 * @param complainant who complains, masked
 * @param respondent who is complained about
 * @param region region of the handling authority
 * @param problemClass problem class (问题类别), null when not classified
 * @param objectClass class of goods or service (客体类别), null when not classified
 * @param facts the facts of the dispute, masked
 * @param remedies what is asked for
 * @param claimed amount in dispute, null when none is named
 * @param publicityConsent whether the complainant agrees to publication
 * @param entrustConsent whether the complainant agrees to entrusted mediation
 * @param filedAt when the authority received it
 * @param origin where the record was imported from, null for live work
 */
public record Filing(
    Channel channel,
    MaskedComplainant complainant,
    RespondentOnFile respondent,
    String region,
    @Nullable Classification problemClass,
    @Nullable Classification objectClass,
    String facts,
    List<RemedyRequested> remedies,
    @Nullable Money claimed,
    boolean publicityConsent,
    boolean entrustConsent,
    Instant filedAt,
    @Nullable ImportOrigin origin) {}
