package org.redress.command.merchant;

import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.command.CreditCode;
import org.redress.command.Decision;
import org.redress.command.InputRules;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.command.merchant.MerchantState.NotRegistered;
import org.redress.command.merchant.MerchantState.Registered;
import org.redress.events.PersonalDataKind;
import org.redress.events.merchant.MerchantEvent;
import org.redress.events.merchant.MerchantRegistered;

/** Decides what is asked about a merchant record. Pure and total. */
public final class MerchantDecider {

  private MerchantDecider() {}

  /** Before there is a record. */
  public static MerchantState initial() {
    return new NotRegistered();
  }

  /** The events that follow from the command, or the reason why not. */
  public static Decision<MerchantEvent> decide(MerchantCommand command, MerchantState state) {
    return Decision.unless(
        TimeRules.timeIsRecordable(command),
        () ->
            switch (command) {
              case RegisterMerchant register -> register(register, state);
            });
  }

  private static Decision<MerchantEvent> register(RegisterMerchant c, MerchantState state) {
    return Decision.unless(
        rulesMet(c),
        () -> {
          MerchantRegistered registered = registered(c);
          return switch (state) {
            case NotRegistered _ -> Decision.accept(registered);
            case Registered before ->
                before.equals(particulars(registered))
                    ? Decision.nothingToDo()
                    : Decision.refuse(
                        Refusal.of(
                            MerchantRefusal.MERCHANT_ALREADY_REGISTERED,
                            "merchantId",
                            "the particulars on record"));
          };
        });
  }

  private static @Nullable Refusal rulesMet(RegisterMerchant c) {
    return Refusal.firstOf(
        InputRules.creditCodeIsRight("creditCode", c.creditCode()),
        InputRules.idIsWellFormed("merchantId", c.merchantId()),
        idFollowsFromCode(c),
        saysSomething("name", c.name(), SHORT_TEXT),
        saysSomething("address", c.address(), SHORT_TEXT),
        InputRules.regionIsWellFormed("region", c.region()),
        saysSomething("contactPhone", c.contactPhone(), SHORT_TEXT),
        InputRules.classIsNamed("industry", c.industry()),
        InputRules.originIsNamed("origin", c.origin()));
  }

  /** One operator, one record: the code fixes the id, and no other record may look like it. */
  private static @Nullable Refusal idFollowsFromCode(RegisterMerchant c) {
    String ofId = CreditCode.ofMerchantId(c.merchantId()).map(CreditCode::value).orElse(null);
    if (Objects.equals(ofId, c.creditCode())) {
      return null;
    }
    return Refusal.of(
        MerchantRefusal.MERCHANT_ID_MISMATCH,
        "merchantId",
        c.creditCode() == null
            ? "an id that is not made of a credit code"
            : CreditCode.parse(c.creditCode()).map(CreditCode::merchantId).orElse(null));
  }

  private static MerchantRegistered registered(RegisterMerchant c) {
    return new MerchantRegistered(
        c.merchantId(),
        c.occurredAt(),
        c.name(),
        c.creditCode(),
        c.address(),
        c.region(),
        c.industry(),
        c.contactPhone() == null ? null : c.contactPhone().as(PersonalDataKind.PHONE, "contact"),
        c.origin());
  }

  /** The state after the event. */
  public static MerchantState evolve(MerchantState state, MerchantEvent event) {
    return switch (event) {
      case MerchantRegistered e ->
          switch (state) {
            case NotRegistered _ -> particulars(e);
            case Registered _ -> state;
          };
    };
  }

  /** What a repeated registration is compared with: everything but when and from where it came. */
  private static Registered particulars(MerchantRegistered e) {
    return new Registered(
        e.name(), e.creditCode(), e.address(), e.region(), e.industry(), e.contactPhone());
  }
}
