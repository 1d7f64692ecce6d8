package org.redress.command.complaint;

import static org.redress.command.InputRules.LONG_TEXT;
import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.classIsNamed;
import static org.redress.command.InputRules.creditCodeIsRight;
import static org.redress.command.InputRules.entriesMeet;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.isGiven;
import static org.redress.command.InputRules.originIsNamed;
import static org.redress.command.InputRules.regionIsWellFormed;
import static org.redress.command.InputRules.saysSomething;
import static org.redress.command.MoneyRules.amountIsPositive;
import static org.redress.command.MoneyRules.currencyIsKnown;

import org.jspecify.annotations.Nullable;
import org.redress.command.OperatorRules;
import org.redress.command.Refusal;
import org.redress.events.complaint.ClaimedAmount;
import org.redress.events.complaint.Respondent;

/** What a complaint must say to be put on file. */
final class FilingRules {

  private FilingRules() {}

  /** Every rule for filing. */
  static @Nullable Refusal met(FileComplaint filing) {
    return Refusal.firstOf(
        idIsWellFormed("caseId", filing.caseId()),
        complainantIsNamed(filing.complainant()),
        respondentIsNamed(filing.respondent()),
        regionIsWellFormed("region", filing.region()),
        classIsNamed("problemClass", filing.problemClass()),
        classIsNamed("objectClass", filing.objectClass()),
        saysSomething("facts", filing.facts(), LONG_TEXT),
        claimIsAnAmount(filing.claimed()),
        originIsNamed("origin", filing.origin()),
        liveFilingIsComplete(filing));
  }

  /**
   * Order 121 Art. 10: name, phone and address of the complainant, name and address of the
   * respondent, and a request. A record from elsewhere may never have had them.
   */
  private static @Nullable Refusal liveFilingIsComplete(FileComplaint filing) {
    if (filing.origin() != null) {
      return filing.remedies().isEmpty() ? null : remediesAreFew(filing);
    }
    return Refusal.firstOf(
        isGiven("complainant.phone", filing.complainant().phone()),
        isGiven("complainant.address", filing.complainant().address()),
        isGiven("respondent.address", filing.respondent().address()),
        remediesAreFew(filing));
  }

  private static @Nullable Refusal remediesAreFew(FileComplaint filing) {
    return entriesMeet("remedies", filing.remedies(), (field, remedy) -> null);
  }

  private static @Nullable Refusal complainantIsNamed(FileComplaint.Complainant complainant) {
    return Refusal.firstOf(
        saysSomething("complainant.name", complainant.name(), SHORT_TEXT),
        saysSomething("complainant.phone", complainant.phone(), SHORT_TEXT),
        saysSomething("complainant.address", complainant.address(), SHORT_TEXT));
  }

  private static @Nullable Refusal respondentIsNamed(Respondent respondent) {
    return Refusal.firstOf(
        saysSomething("respondent.name", respondent.name(), SHORT_TEXT),
        saysSomething("respondent.address", respondent.address(), SHORT_TEXT),
        creditCodeIsRight("respondent.creditCode", respondent.creditCode()),
        merchantIsOne(respondent),
        classIsNamed("respondent.industry", respondent.industry()));
  }

  /** Order 112 Art. 16 (2026-02-01): the code is the one identity of an operator that has one. */
  private static @Nullable Refusal merchantIsOne(Respondent respondent) {
    String given = respondent.merchantId();
    if (given == null) {
      return null;
    }
    String ofCode = OperatorRules.merchantIdOfCode(respondent.creditCode());
    return ofCode == null || ofCode.equals(given)
        ? idIsWellFormed("respondent.merchantId", given)
        : Refusal.of(ComplaintRefusal.RESPONDENT_AMBIGUOUS, "respondent.merchantId", ofCode);
  }

  /** Id of the respondent's merchant record: that of its credit code, or the one given. */
  static @Nullable String merchantId(Respondent respondent) {
    String ofCode = OperatorRules.merchantIdOfCode(respondent.creditCode());
    return ofCode == null ? respondent.merchantId() : ofCode;
  }

  private static @Nullable Refusal claimIsAnAmount(@Nullable ClaimedAmount claimed) {
    return claimed == null
        ? null
        : Refusal.firstOf(
            amountIsPositive("claimed.amountMinor", claimed.amountMinor()),
            currencyIsKnown("claimed.currency", claimed.currency()));
  }
}
