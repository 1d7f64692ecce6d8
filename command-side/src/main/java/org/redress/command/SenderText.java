package org.redress.command;

import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;

import org.jspecify.annotations.Nullable;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.Sender;

/**
 * A person who sent a letter or asked something, as somebody sent it: not checked yet.
 *
 * @param name name, null when not given
 * @param phone telephone number, null when not given
 * @param address postal address or part of it, null when not given
 */
public record SenderText(
    @Nullable PersonalText name, @Nullable PersonalText phone, @Nullable PersonalText address) {

  private static final String SUBJECT = "sender";

  /** What is given says something. */
  public static @Nullable Refusal saysWho(String field, @Nullable SenderText sender) {
    return sender == null
        ? null
        : Refusal.firstOf(
            saysSomething(field + ".name", sender.name, SHORT_TEXT),
            saysSomething(field + ".phone", sender.phone, SHORT_TEXT),
            saysSomething(field + ".address", sender.address, SHORT_TEXT));
  }

  /** The checked person in the form that an event holds, null when nobody is named. */
  public static @Nullable Sender asProtected(@Nullable SenderText sender) {
    return sender == null
        ? null
        : new Sender(
            as(PersonalDataKind.NAME, sender.name),
            as(PersonalDataKind.PHONE, sender.phone),
            as(PersonalDataKind.ADDRESS, sender.address));
  }

  /** Words of the person in the form that an event holds, null when there are none. */
  public static @Nullable Protected words(@Nullable PersonalText text) {
    return as(PersonalDataKind.FREE_TEXT, text);
  }

  private static @Nullable Protected as(PersonalDataKind kind, @Nullable PersonalText text) {
    return text == null ? null : text.as(kind, SUBJECT);
  }
}
