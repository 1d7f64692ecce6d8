package org.redress.command.mediation;

import static org.redress.command.InputRules.SHORT_TEXT;

import org.jspecify.annotations.Nullable;
import org.redress.command.CaseFacts;
import org.redress.command.InputRules;
import org.redress.command.Refusal;
import org.redress.command.mediation.MediationState.Open;
import org.redress.events.mediation.Relation;

/** Who may mediate or help: Order 121 Art. 21. */
final class MediatorRules {

  private MediatorRules() {}

  /** Somebody is named who is no party, no relative of one and has no interest in the matter. */
  static @Nullable Refusal isImpartial(
      String field, String account, Relation relation, CaseFacts facts) {
    return Refusal.firstOf(
        InputRules.saysSomething(field, account, SHORT_TEXT),
        account.equals(facts.merchantId()) ? isParty(field) : null,
        switch (relation) {
          case NONE -> null;
          case PARTY -> isParty(field);
          case KIN, INTEREST ->
              Refusal.of(MediationRefusal.MEDIATOR_NOT_IMPARTIAL, field, "somebody else");
        });
  }

  private static Refusal isParty(String field) {
    return Refusal.of(MediationRefusal.MEDIATOR_IS_PARTY, field, "somebody else");
  }

  /** Nobody takes part twice. */
  static @Nullable Refusal isNew(String field, String account, Open open) {
    return open.course().takesPart(account)
        ? Refusal.of(MediationRefusal.MEDIATOR_TAKES_PART_ALREADY, field, "somebody else")
        : null;
  }
}
