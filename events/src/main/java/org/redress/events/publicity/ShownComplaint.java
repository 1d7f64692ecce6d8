package org.redress.events.publicity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.complaint.ClosingOutcome;
import org.redress.events.complaint.RemedyRequested;

/**
 * What the public sees of a complaint: codes from the file, and words that an officer wrote for the
 * public. It holds no personal data in clear: of the complainant's name the surname alone is left,
 * and the words were checked against the persons of the file.
 *
 * @param complainant masked name of the complainant
 * @param operator name of the operator
 * @param creditCode its unified social credit code, null when it has none
 * @param objectClass class of goods or service (客体类别), null when not classified
 * @param goodsOrService the goods or service in words, null when the class says enough
 * @param complainedOn day on which the authority received the complaint
 * @param disputeOn day of the dispute, null when it is not known
 * @param problemClass problem class (问题类别), null when not classified
 * @param problem the problem in words, null when the class says enough
 * @param remedies what was asked for
 * @param request the request in words, null when the remedies say enough
 * @param handledOn day on which the complaint was closed
 * @param outcome how it ended
 * @param result the result in words, null when the outcome says enough
 */
public record ShownComplaint(
    String complainant,
    String operator,
    @Nullable String creditCode,
    @Nullable Classification objectClass,
    @Nullable String goodsOrService,
    LocalDate complainedOn,
    @Nullable LocalDate disputeOn,
    @Nullable Classification problemClass,
    @Nullable String problem,
    List<RemedyRequested> remedies,
    @Nullable String request,
    LocalDate handledOn,
    ClosingOutcome outcome,
    @Nullable String result) {}
